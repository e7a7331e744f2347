using System.Collections.Immutable;
using Vetting.Harness.Printing;

namespace Vetting.Harness;

/// <summary>What the cases of rules show of them. Only cases that pass count.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class CoverageRun
{
    internal CoverageRun(ImmutableArray<RuleCoverage> rules, int cases) => (Rules, Cases) = (rules, cases);

    /// <summary>Gets the rules by set and id.</summary>
    public ImmutableArray<RuleCoverage> Rules { get; }

    /// <summary>Gets how many cases were counted: those that pass.</summary>
    public int Cases { get; }

    /// <summary>Gets whether every rule was looked at with all its cases; not where the run was cancelled.</summary>
    public bool IsComplete { get; internal init; } = true;

    /// <summary>Gets the declarations of what no case can show that are not true, or not needed, in words.</summary>
    public ImmutableArray<string> Stale { get; internal init; } = [];

    /// <summary>Gets everything of all rules counted together.</summary>
    public Tally All => Tally.Sum(Rules.Select(rule => rule.All));

    /// <summary>Puts several runs together.</summary>
    internal static CoverageRun Together(IEnumerable<CoverageRun> runs) =>
        runs.Aggregate(new CoverageRun([], 0), (all, run) => new CoverageRun([.. all.Rules, .. run.Rules], all.Cases + run.Cases) { IsComplete = all.IsComplete && run.IsComplete, Stale = [.. all.Stale, .. run.Stale] });

    /// <summary>Writes the run for people: a table, then the gaps as cases to write.</summary>
    /// <returns>Text, the same on every machine.</returns>
    public string ToText() => CoverageText.Of(this);

    /// <summary>Writes the run as JSON.</summary>
    /// <returns>JSON, the same on every machine.</returns>
    public string ToJson() => CoverageJson.Of(this);
}
