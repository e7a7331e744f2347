using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Claims.Identity.Words;

[Meaning("a country in words")]
internal sealed record CountryEntry : Placed
{
    [Meaning("the country, as ISO 3166-1 alpha-2 writes it")]
    [Pattern("[A-Z]{2}", "two capital letters, as ISO 3166-1 alpha-2 writes a country")]
    public required string Country { get; init; }

    [Meaning("the languages that texts about its forces use besides English; an empty list or none at all: every language")]
    public ImmutableArray<string>? Languages { get; init; }

    [Meaning("its names and those of its people")]
    [NonEmpty]
    public required ImmutableArray<string> Words { get; init; }
}
