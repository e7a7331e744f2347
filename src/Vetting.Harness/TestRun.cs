using System.Collections.Immutable;
using Vetting.Harness.Printing;

namespace Vetting.Harness;

/// <summary>A run of the cases of rules: every case, and for every rule whether its cases are the least that it must have.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class TestRun
{
    internal TestRun(ImmutableArray<RuleResult> rules) => Rules = rules;

    /// <summary>Gets the rules by set and id.</summary>
    public ImmutableArray<RuleResult> Rules { get; }

    /// <summary>Gets how many cases passed, and how many rules have their minimum of cases.</summary>
    public int Passed => Count(CaseStatus.Passed) + Rules.Count(rule => rule.IsMinimumChecked && rule.Lacking.IsEmpty);

    /// <summary>Gets how many cases failed, and how many rules lack some of their minimum of cases.</summary>
    public int Failed => Count(CaseStatus.Failed) + Rules.Count(rule => !rule.Lacking.IsEmpty);

    /// <summary>Gets how many cases are marked as todo and fail as they are known to, and how many the filter left out.</summary>
    public int Skipped => Count(CaseStatus.Skipped) + LeftOut;

    /// <summary>How many cases were not asked because the filter left them out.</summary>
    internal int LeftOut { get; init; }

    /// <summary>Gets whether every case was asked; not where the run was cancelled.</summary>
    public bool IsComplete { get; internal init; } = true;

    /// <summary>Gets whether no case ran at all, which is no success.</summary>
    public bool IsEmpty => Rules.All(rule => rule.Cases.IsEmpty);

    /// <summary>Writes the run for people; the last line is <c>N passed, N failed, N skipped</c>.</summary>
    /// <param name="withMatrix">Whether to show, rule by rule, what was expected against what was answered.</param>
    /// <returns>Text, the same on every machine.</returns>
    public string ToText(bool withMatrix = false) => TestText.Of(this, withMatrix);

    /// <summary>Writes the run as JUnit XML, a test case for each case and one for each rule's minimum of cases.</summary>
    /// <returns>XML, the same on every machine.</returns>
    public string ToJUnit() => TestJUnit.Of(this);

    /// <summary>Writes the run as JSON.</summary>
    /// <returns>JSON, the same on every machine.</returns>
    public string ToJson() => TestJson.Of(this);

    /// <summary>Puts several runs together.</summary>
    internal static TestRun Together(IEnumerable<TestRun> runs) =>
        runs.Aggregate(new TestRun([]), (all, run) => new TestRun([.. all.Rules, .. run.Rules]) { IsComplete = all.IsComplete && run.IsComplete, LeftOut = all.LeftOut + run.LeftOut });

    private int Count(CaseStatus status) => Rules.Sum(rule => rule.Count(status));
}
