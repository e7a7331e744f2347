using System.Collections.Immutable;
using Vetting.Harness.Printing;

namespace Vetting.Harness;

/// <summary>What differs between two versions of rules, parameters or knowledge, over the same packages.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class DiffRun
{
    internal DiffRun()
    {
    }

    /// <summary>Gets how many packages were compared.</summary>
    public required int Packages { get; init; }

    /// <summary>Gets whether all packages and rules were compared; not where the run was cancelled.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Gets how many answers were compared.</summary>
    public required int Answers { get; init; }

    /// <summary>Gets every answer that differs, by package, subject and rule.</summary>
    public required ImmutableArray<OutcomeChange> Changes { get; init; }

    /// <summary>Gets the money of the recipients whose disposition differs.</summary>
    public required ImmutableArray<MoneyMoved> Moved { get; init; }

    /// <summary>Gets the rules whose text differs, or whose violations do, and whether they are wider or narrower.</summary>
    public required ImmutableArray<RuleShift> Rules { get; init; }

    /// <summary>Gets what differs between the tables of channels and parameters, whether or not a package reads it: such as <c>channel PKO: stateLeahy was true, now false</c>.</summary>
    public required ImmutableArray<string> Tables { get; init; }

    /// <summary>Writes the run for people.</summary>
    /// <returns>Text, the same on every machine.</returns>
    public string ToText() => DiffText.Of(this);

    /// <summary>Writes the run as JSON.</summary>
    /// <returns>JSON, the same on every machine.</returns>
    public string ToJson() => DiffJson.Of(this);
}
