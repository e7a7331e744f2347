using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Claims.Identity.Words;

[Meaning("the branches that a concept tells in one country, where they are others than elsewhere")]
internal sealed record OwnBranches : Placed
{
    [Meaning("the country, as ISO 3166-1 alpha-2 writes it")]
    [Pattern("[A-Z]{2}", "two capital letters, as ISO 3166-1 alpha-2 writes a country")]
    public required string Country { get; init; }

    [Meaning("the branches that it tells there")]
    public required ImmutableArray<Branch> Branches { get; init; }
}
