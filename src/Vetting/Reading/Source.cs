using Vetting.Logic;

namespace Vetting.Reading;

[Meaning("where something was read")]
internal sealed record Source : Placed
{
    [Meaning("names the source within its file")]
    [NonEmpty]
    public required string Id { get; init; }

    [Meaning("its title")]
    [NonEmpty]
    public required string Title { get; init; }

    [Meaning("who published it")]
    public string? Publisher { get; init; }

    [Meaning("where it can be found")]
    public string? Url { get; init; }

    [Meaning("the day it was published")]
    public DateRange? PublishedOn { get; init; }

    [Meaning("whether it was read at its source; false where it is cited at second hand")]
    public bool? Verified { get; init; }
}
