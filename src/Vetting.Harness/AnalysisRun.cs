using System.Collections.Immutable;
using Vetting.Harness.Printing;

namespace Vetting.Harness;

/// <summary>What reading the rules alone shows of them.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class AnalysisRun
{
    internal AnalysisRun(ImmutableArray<AnalysisFinding> findings, int rules) => (Findings, RuleCount) = (findings, rules);

    /// <summary>Gets what was found, by kind and rule.</summary>
    public ImmutableArray<AnalysisFinding> Findings { get; }

    /// <summary>Gets how many rules were read.</summary>
    public int RuleCount { get; }

    /// <summary>Gets whether every rule was read; not where the run was cancelled.</summary>
    public bool IsComplete { get; internal init; } = true;

    /// <summary>Writes the run for people.</summary>
    /// <returns>Text, the same on every machine.</returns>
    public string ToText() => AnalysisText.Of(this);

    /// <summary>Writes the run as JSON.</summary>
    /// <returns>JSON, the same on every machine.</returns>
    public string ToJson() => AnalysisJson.Of(this);

    /// <summary>Puts several runs together.</summary>
    internal static AnalysisRun Together(IEnumerable<AnalysisRun> runs) =>
        runs.Aggregate(new AnalysisRun([], 0), (all, run) => new AnalysisRun([.. all.Findings, .. run.Findings], all.RuleCount + run.RuleCount) { IsComplete = all.IsComplete && run.IsComplete });
}
