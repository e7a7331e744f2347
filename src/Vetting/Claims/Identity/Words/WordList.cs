using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Claims.Identity.Words;

[Meaning("words by which the names of units are read")]
internal abstract record WordList : Placed
{
    [Meaning("a title for people")]
    public string? Title { get; init; }

    [Meaning("the language of the words, as ISO 639-1 writes it; none, where they are used in every language")]
    [Pattern("[a-z]{2}", "two small letters, as ISO 639-1 writes a language")]
    public string? Language { get; init; }

    [Meaning("what words can mean")]
    public ImmutableArray<ConceptEntry>? Concepts { get; init; }

    [Meaning("countries in words")]
    public ImmutableArray<CountryEntry>? Countries { get; init; }

    [Meaning("words for concepts")]
    public ImmutableArray<WordEntry>? Words { get; init; }

    [Meaning("abbreviations that stand for several words, or that are read in several ways")]
    public ImmutableArray<AbbreviationEntry>? Abbreviations { get; init; }

    [Meaning("numbers in words")]
    public ImmutableArray<NumeralEntry>? Numerals { get; init; }

    [Meaning("places by country, with which a place beside a unit is told from other text beside it")]
    public ImmutableArray<PlaceEntry>? Places { get; init; }

    [Meaning("what may stand before the name of a place and is no part of it: state of, provincia de")]
    public ImmutableArray<string>? BeforePlaces { get; init; }

    [Meaning("what may stand behind the name of a place and is no part of it: state, province")]
    public ImmutableArray<string>? AfterPlaces { get; init; }

    [Meaning("what stands before the name of a town and before nothing else: ciudad, town of")]
    public ImmutableArray<string>? TownWords { get; init; }

    [Meaning("what makes digits an ordinal")]
    public ImmutableArray<EndingEntry>? OrdinalEndings { get; init; }

    [Meaning("texts that name nothing")]
    public ImmutableArray<string>? Nothing { get; init; }

    [Meaning("letters that are compared as if they were plain ones")]
    public ImmutableArray<LetterEntry>? Letters { get; init; }

    [Meaning("signs that a lost code page leaves in place of a letter within a word")]
    public ImmutableArray<LetterEntry>? LostLetters { get; init; }
}
