using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("who held a post when; persons are references, never names")]
internal sealed record Posting : Claim
{
    [Meaning("the person, by reference and never by name")]
    [NonEmpty]
    public required string Person { get; init; }

    [Meaning("the unit, by id")]
    [NonEmpty]
    public required string Unit { get; init; }

    [Meaning("the post")]
    public PostingRole? Role { get; init; }

    [Meaning("the first day")]
    public DateRange? From { get; init; }

    [Meaning("the last day; `none` says that it goes on")]
    public StatedDate? To { get; init; }
}
