using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness;

/// <summary>One case and how it ended.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class CaseResult
{
    internal CaseResult()
    {
    }

    /// <summary>Gets the case's id, unique in its set.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the rule set, such as <c>leahy-state</c>.</summary>
    public required string Set { get; init; }

    /// <summary>Gets the rule that was asked, such as <c>SL-01</c>, with <c>/variant</c> where it has one.</summary>
    public required string Rule { get; init; }

    /// <summary>Gets how the case ended.</summary>
    public required CaseStatus Status { get; init; }

    /// <summary>Gets what was expected, as the case table writes it.</summary>
    public required string Expected { get; init; }

    /// <summary>Gets what the rule answered, written likewise.</summary>
    public required string Actual { get; init; }

    /// <summary>Gets the outcome that was expected.</summary>
    public required Outcome ExpectedOutcome { get; init; }

    /// <summary>Gets the outcome that the rule answered.</summary>
    public required Outcome ActualOutcome { get; init; }

    /// <summary>Gets why the rule answered so, in a few words.</summary>
    public required string Why { get; init; }

    /// <summary>Gets where the expectation comes from.</summary>
    public required string From { get; init; }

    /// <summary>Gets where the case is written.</summary>
    public required Place At { get; init; }

    /// <summary>Gets what the approved report and the report have otherwise, where the case is a report.</summary>
    internal string? Difference { get; init; }

    /// <summary>Gets whether the case is a report held against its approved one, and so has no outcome.</summary>
    internal bool IsReport { get; init; }

    /// <summary>Gets whether a bar or a gap that was expected came out as no finding: the mistake that costs most.</summary>
    public bool IsFalseClear =>
        ActualOutcome is Outcome.Clear or Outcome.NotApplicable && ExpectedOutcome is not (Outcome.Clear or Outcome.NotApplicable);
}
