using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Claims.Identity.Words;

[Meaning("a part of a country, such as a state or a department, with towns in it")]
internal sealed record PlaceEntry : Placed
{
    [Meaning("the country, as ISO 3166-1 alpha-2 writes it")]
    [Pattern("[A-Z]{2}", "two capital letters, as ISO 3166-1 alpha-2 writes a country")]
    public required string Country { get; init; }

    [Meaning("the names of the part")]
    [NonEmpty]
    public required ImmutableArray<string> Division { get; init; }

    [Meaning("towns and other places in it")]
    public ImmutableArray<string>? Towns { get; init; }
}
