using System.Collections.Immutable;
using Vetting.Harness.Printing;

namespace Vetting.Harness;

/// <summary>The rules changed in one place after the other, and whether their cases noticed.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class MutationRun
{
    internal MutationRun(ImmutableArray<MutantResult> mutants, ImmutableArray<string> stale, bool isComplete) =>
        (Mutants, Stale, IsComplete) = (mutants, stale, isComplete);

    /// <summary>Gets the changes by set, rule and order of the text.</summary>
    public ImmutableArray<MutantResult> Mutants { get; }

    /// <summary>Gets the declarations of equivalent changes that name no change that survives, in words.</summary>
    public ImmutableArray<string> Stale { get; }

    /// <summary>Gets whether every change was tried; not where the run was cancelled.</summary>
    public bool IsComplete { get; }

    /// <summary>Gets how many of the changes that could be noticed were.</summary>
    public Tally Score => new(Count(MutantVerdict.Killed), Count(MutantVerdict.Killed) + Count(MutantVerdict.Survived));

    /// <summary>Counts the changes that ended so.</summary>
    /// <param name="verdict">What became of them.</param>
    /// <returns>How many.</returns>
    public int Count(MutantVerdict verdict) => Mutants.Count(mutant => mutant.Verdict == verdict);

    /// <summary>Writes the run for people: a table, then the survivors as sentences.</summary>
    /// <returns>Text, the same on every machine.</returns>
    public string ToText() => MutationText.Of(this);

    /// <summary>Writes the run as JSON.</summary>
    /// <returns>JSON, the same on every machine.</returns>
    public string ToJson() => MutationJson.Of(this);

    /// <summary>Puts several runs together.</summary>
    internal static MutationRun Together(IEnumerable<MutationRun> runs) => runs.Aggregate(
        new MutationRun([], [], isComplete: true),
        (all, run) => new MutationRun([.. all.Mutants, .. run.Mutants], [.. all.Stale, .. run.Stale], all.IsComplete && run.IsComplete));
}
