using System.Reflection;
using Vetting.Facts;

namespace Vetting.Harness.Observing;

/// <summary>A fact that a rule reads.</summary>
/// <param name="Path">As case tables name it, such as <c>recipient.Incidents[].ByState.FoundCredible</c>.</param>
/// <param name="Fact">Where it is declared.</param>
internal sealed record RuleFact(string Path, PropertyInfo Fact)
{
    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly Lock Gate = new();

    /// <summary>Whether a subject may not state it. What is declared so, and what has no way to be unknown, cannot be missing.</summary>
    public bool CanBeMissing { get; } = CanBeUnknown(Fact);

    public bool IsJudgement => Fact.IsDefined(typeof(JudgementAttribute), inherit: false);

    /// <summary>The member of the formats in which it is written, or <see langword="null"/>.</summary>
    public string? WrittenAs =>
        Fact.GetCustomAttribute<InformationAttribute>()?.WrittenAs ?? Fact.GetCustomAttribute<JudgementAttribute>()?.WrittenAs;

    private static bool CanBeUnknown(PropertyInfo fact)
    {
        if (fact.GetCustomAttribute<InformationAttribute>()?.IsAlwaysKnown == true)
        {
            return false;
        }

        // The context remembers what it has seen, and is not made for several threads.
        lock (Gate)
        {
            return Nullability.Create(fact).ReadState == NullabilityState.Nullable;
        }
    }
}
