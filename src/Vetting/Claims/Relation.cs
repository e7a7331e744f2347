using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("how one unit stands to another over a time")]
internal sealed record Relation : Claim
{
    [Meaning("how the unit stands to the other")]
    public required RelationKind Kind { get; init; }

    [Meaning("the unit, by id")]
    [NonEmpty]
    public required string Unit { get; init; }

    [Meaning("the other unit, by id")]
    [NonEmpty]
    public required string Other { get; init; }

    [Meaning("the first day")]
    public DateRange? From { get; init; }

    [Meaning("the last day; `none` says that it goes on")]
    public StatedDate? To { get; init; }

    [Meaning("the share of members that came over, from 0 to 1")]
    [Bounds(0, 1)]
    public decimal? Share { get; init; }
}
