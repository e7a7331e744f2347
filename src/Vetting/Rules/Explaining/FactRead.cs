using System.Collections.Concurrent;
using System.Reflection;
using Vetting.Facts;
using Vetting.Rules.Language;

namespace Vetting.Rules.Explaining;

/// <summary>A fact that a rule looked at.</summary>
/// <param name="Owner">The object whose fact it is.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Value">What it held, or <see langword="null"/> where it is unknown.</param>
/// <param name="Path">The way to it from the rule's subject, as the catalogue of facts writes it: <c>recipient.Incidents[].Kinds</c>.</param>
internal sealed record FactRead(object Owner, PropertyInfo Fact, object? Value, string Path)
{
    private static readonly ConcurrentDictionary<PropertyInfo, bool> Judgements = [];

    /// <summary>Where the rule names it.</summary>
    public Member? Term { get; init; }

    /// <summary>Whether only a person's decision can supply it.</summary>
    public bool IsJudgement => Judgements.GetOrAdd(Fact, static fact => fact.IsDefined(typeof(JudgementAttribute), inherit: false));
}
