using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("a unit that shares something with the recipient")]
internal sealed record Sharing : Placed
{
    [Meaning("the unit, by registry id")]
    [NonEmpty]
    public required string Unit { get; init; }

    [Meaning("what they share")]
    public ImmutableArray<SharedBenefit>? Shares { get; init; }
}
