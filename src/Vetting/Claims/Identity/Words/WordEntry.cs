using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Claims.Identity.Words;

[Meaning("the words for a concept")]
internal sealed record WordEntry : Placed
{
    [Meaning("the concept")]
    [NonEmpty]
    public required string Concept { get; init; }

    [Meaning("the gender of the words, where the language has genders")]
    public Gender? Gender { get; init; }

    [Meaning("true where the words mean several of it, so that a number beside them counts and does not name: 10 battalions")]
    public bool? Plural { get; init; }

    [Meaning("the only country whose texts use the words so, as ISO 3166-1 alpha-2 writes it; every country, where it is left out")]
    [Pattern("[A-Z]{2}", "two capital letters, as ISO 3166-1 alpha-2 writes a country")]
    public string? Country { get; init; }

    [Meaning("words, abbreviations and phrases; accents, capitals and full stops do not matter")]
    [NonEmpty]
    public required ImmutableArray<string> Words { get; init; }
}
