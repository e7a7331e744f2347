using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Claims.Identity.Words;

[Meaning("an abbreviation of several words, with every reading that is in use; where there are several, a text is read as none of them for certain")]
internal sealed record AbbreviationEntry : Placed
{
    [Meaning("the abbreviation, in all its spellings")]
    [NonEmpty]
    public required ImmutableArray<string> Words { get; init; }

    [Meaning("the only country whose texts use it so, as ISO 3166-1 alpha-2 writes it; every country, where it is left out")]
    [Pattern("[A-Z]{2}", "two capital letters, as ISO 3166-1 alpha-2 writes a country")]
    public string? Country { get; init; }

    [Meaning("what it can stand for")]
    [NonEmpty]
    public required ImmutableArray<ReadingEntry> Readings { get; init; }
}
