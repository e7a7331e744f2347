using System.Collections.Immutable;

namespace Vetting.Harness;

/// <summary>What the cases of one rule show of it.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class RuleCoverage
{
    internal RuleCoverage()
    {
    }

    /// <summary>Gets the rule set.</summary>
    public required string Set { get; init; }

    /// <summary>Gets the rule, with <c>/variant</c> where it has one.</summary>
    public required string Rule { get; init; }

    /// <summary>Gets how many of the truths of its atoms were seen: each true, false and, where it can be, unknown.</summary>
    public required Tally Atoms { get; init; }

    /// <summary>Gets how many of its exceptions were seen taken and how many not taken, both counted.</summary>
    public required Tally Exceptions { get; init; }

    /// <summary>Gets how often an atom was seen to decide where several interact: each true and false, and each part alone.</summary>
    public required Tally Decisions { get; init; }

    /// <summary>Gets what no case shows, each with a case that would show it where one was found.</summary>
    public required ImmutableArray<Gap> Gaps { get; init; }

    /// <summary>Gets what no case can show, each with why; it is not counted.</summary>
    public required ImmutableArray<Gap> Unreachable { get; init; }

    /// <summary>Gets everything counted together.</summary>
    public Tally All => Tally.Sum([Atoms, Exceptions, Decisions]);
}
