using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("what ties an incident to a unit")]
internal sealed record Attribution : Placed
{
    [Meaning("the unit, by id")]
    [NonEmpty]
    public required string Unit { get; init; }

    [Meaning("what ties it to the unit")]
    public AttributionBasis? Basis { get; init; }

    [Meaning("alleged or found")]
    public AttributionStanding? Standing { get; init; }

    [Meaning("by whom")]
    public string? By { get; init; }

    [Meaning("ids of the sources")]
    public ImmutableArray<string>? Sources { get; init; }
}
