using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("an allegation that a unit misused what it was given")]
internal sealed record MisuseAllegation : Claim
{
    [Meaning("the unit, by id")]
    [NonEmpty]
    public required string Unit { get; init; }

    [Meaning("what is alleged, in our own words")]
    public string? Allegation { get; init; }

    [Meaning("the day it happened")]
    public DateRange? On { get; init; }

    [Meaning("by whom it is alleged")]
    public string? By { get; init; }

    [Meaning("the day it was resolved; `none` says that it is open")]
    public StatedDate? ResolvedOn { get; init; }
}
