using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("another name of a unit")]
internal sealed record Alias : Placed
{
    [Meaning("the name")]
    [NonEmpty]
    public required string Name { get; init; }

    [Meaning("the first day it was in use")]
    public DateRange? From { get; init; }

    [Meaning("the last day it was in use; `none` says that it still is")]
    public StatedDate? To { get; init; }
}
