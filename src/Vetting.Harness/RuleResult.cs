using System.Collections.Immutable;

namespace Vetting.Harness;

/// <summary>How the cases of one rule ended, and what they do not show.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class RuleResult
{
    internal RuleResult()
    {
    }

    /// <summary>Gets the rule set.</summary>
    public required string Set { get; init; }

    /// <summary>Gets the rule, with <c>/variant</c> where it has one.</summary>
    public required string Rule { get; init; }

    /// <summary>Gets the rule's title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets its cases, in the order of their table.</summary>
    public required ImmutableArray<CaseResult> Cases { get; init; }

    /// <summary>Gets what is lacking of the minimum of cases that every rule must have; empty where it is met or was not asked for.</summary>
    public required ImmutableArray<Gap> Lacking { get; init; }

    /// <summary>Gets whether the minimum was asked for: not where a filter left out some of the rule's cases.</summary>
    public required bool IsMinimumChecked { get; init; }

    /// <summary>Counts the cases that ended so.</summary>
    /// <param name="status">How they ended.</param>
    /// <returns>How many.</returns>
    public int Count(CaseStatus status) => Cases.Count(its => its.Status == status);
}
