using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("a unit on a list")]
internal sealed record Listing : Claim
{
    [Meaning("the unit, by id")]
    [NonEmpty]
    public required string Unit { get; init; }

    [Meaning("which list")]
    public required ListKind List { get; init; }

    [Meaning("the first day on the list")]
    public DateRange? From { get; init; }

    [Meaning("the last day on the list; `none` says that it is still listed")]
    public StatedDate? To { get; init; }

    [Meaning("the day on which remediation was reported to the committees; `none` says that it was not")]
    public StatedDate? RemediationReportedOn { get; init; }
}
