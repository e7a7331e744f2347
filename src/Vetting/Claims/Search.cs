using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("a search of sources for what is known of units; what it did not find counts only while it is recent")]
internal sealed record Search : Claim
{
    [Meaning("the units searched for, by id")]
    public required ImmutableArray<string> Units { get; init; }

    [Meaning("the sources that were searched, in words")]
    public ImmutableArray<string>? Searched { get; init; }

    [Meaning("the day of the search")]
    public DateRange? On { get; init; }

    [Meaning("who searched")]
    public string? By { get; init; }

    [Meaning("what was looked for")]
    public ImmutableArray<SearchScope>? For { get; init; }

    [Meaning("what was found, in words")]
    public string? Found { get; init; }

    /// <summary>A search is known once it was made and published; where its publication is not stated, it is the search's own day.</summary>
    internal override bool? WasKnown(AsOf asOf) => asOf.WasKnown(On) & asOf.WasKnown(PublishedOn ?? On);
}
