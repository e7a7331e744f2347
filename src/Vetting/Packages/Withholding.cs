using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("a share of the money that the yearly appropriations act withholds until a report")]
internal sealed record Withholding : Placed
{
    [Meaning("whether a share of this line's money is withheld")]
    public bool? Withheld { get; init; }

    [Meaning("the share, from 0 to 1; 0 where nothing is withheld")]
    [Bounds(0, 1)]
    public decimal? Share { get; init; }

    [Meaning("the act and its section")]
    public string? Act { get; init; }

    [Meaning("what is spent, or planned to be spent, before the report")]
    public Money? SpentBeforeReport { get; init; }

    [Meaning("the day of the report; `none` says that there is none")]
    public StatedDate? ReportedOn { get; init; }

    [Meaning("what the report shows; an empty list says nothing of what is asked")]
    public ImmutableArray<WithholdingCondition>? ReportShows { get; init; }
}
