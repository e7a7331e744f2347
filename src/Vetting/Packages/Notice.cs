using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("a notice to the committees of Congress")]
internal sealed record Notice : Placed
{
    [Meaning("the day it was given; `none` says that there is none")]
    public StatedDate? On { get; init; }

    [Meaning("whether it names the specific unit, of every recipient of the line")]
    public bool? NamesUnit { get; init; }

    [Meaning("what it contains; an empty list says nothing of what is asked")]
    public ImmutableArray<NoticeContent>? Contents { get; init; }

    [Meaning("how many years back its history of earlier aid goes, 0 or more")]
    [Bounds(0)]
    public decimal? HistoryYears { get; init; }
}
