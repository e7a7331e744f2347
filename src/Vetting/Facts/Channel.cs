using System.Collections.Immutable;
using NodaTime;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

[Meaning("an account or authority that pays for assistance, the laws that reach it, and what its own law allows")]
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

    [Meaning("the first day of the authority, inclusive; not limited by this table, where it is left out")]
    public LocalDate? From { get; init; }

    [Meaning("the last day on which money could be obligated under it, inclusive; not limited by this table, where it is left out")]
    public LocalDate? To { get; init; }

    [Meaning("whether 22 U.S.C. 2378d covers it; left out where that is an open question")]
    public bool? StateLeahy { get; init; }

    [Meaning("whether 10 U.S.C. 362 covers it; left out where that is an open question")]
    public bool? DefenseLeahy { get; init; }

    [Meaning("whether Defense treats it as outside 10 U.S.C. 362")]
    public bool? DefenseTreatsAsOutside { get; init; }

    [Meaning("whether 22 U.S.C. 2378d covers it exactly where the line says that its money is foreign assistance money passed on")]
    public bool? CoveredAsForeignAssistanceMoney { get; init; }

    [Meaning("whether its money is made available under the Foreign Assistance Act; left out where that is an open question")]
    public bool? ForeignAssistanceAct { get; init; }

    [Meaning("whether it gives rather than sells; left out where that is an open question")]
    public bool? Grant { get; init; }

    [Meaning("the parameter that lists the purposes that its law allows; left out where none are encoded")]
    public string? Purposes { get; init; }

    [Meaning("the kinds of assistance that its law allows; left out where none are encoded")]
    public ImmutableArray<AssistanceKind>? Assistance { get; init; }

    [Meaning("the parameter that says how many days before the committees are notified; left out where none is encoded")]
    public string? NoticeDays { get; init; }

    [Meaning("who has to concur or be consulted; left out where nothing is encoded")]
    public string? Concurrence { get; init; }

    [Meaning("what has to be published or reported; left out where nothing is encoded")]
    public string? Publication { get; init; }

    [Meaning("where all this was read, or why it is assumed")]
    public required string Source { get; init; }

    [Meaning("the day of the text that was read; left out where none was")]
    public LocalDate? Read { get; init; }

    [Meaning("whether all this was read at its source")]
    public required bool Verified { get; init; }
}
