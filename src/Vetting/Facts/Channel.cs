using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Facts;

[Meaning("an account or authority that pays for assistance, and the laws that reach it")]
internal sealed record Channel : Placed
{
    [Meaning("its name")]
    [NonEmpty]
    public required string Name { get; init; }

    [Meaning("other names it goes by")]
    public ImmutableArray<string>? Aliases { get; init; }

    [Meaning("what it is, in words")]
    [NonEmpty]
    public required string Title { get; init; }

    [Meaning("its legal basis")]
    public required string Basis { get; init; }

    [Meaning("whether 22 U.S.C. 2378d covers it; left out where that is an open question")]
    public bool? StateLeahy { get; init; }

    [Meaning("whether 10 U.S.C. 362 covers it; left out where that is an open question")]
    public bool? DefenseLeahy { get; init; }

    [Meaning("whether Defense treats it as outside 10 U.S.C. 362")]
    public bool? DefenseTreatsAsOutside { get; init; }

    [Meaning("where the coverage was read, or why it is assumed")]
    public required string Source { get; init; }

    [Meaning("whether the coverage was read at its source")]
    public required bool Verified { get; init; }
}
