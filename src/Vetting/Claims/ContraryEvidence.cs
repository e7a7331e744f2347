using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("evidence that speaks against an allegation")]
internal sealed record ContraryEvidence : Placed
{
    [Meaning("what it says, in our own words")]
    public required string Says { get; init; }

    [Meaning("who says it")]
    public string? By { get; init; }

    [Meaning("ids of the sources")]
    public ImmutableArray<string>? Sources { get; init; }
}
