using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Claims.Identity;
using Vetting.Claims.Identity.Words;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Tests.Claims.Identity.Words;

public sealed class WordListsTests
{
    [Fact]
    public void Every_word_of_the_library_means_a_concept_of_the_library()
    {
        Assert.True(WordLists.Shipped.Length >= 5, $"{WordLists.Shipped.Length} lists");
        Assert.Empty(Vocabulary.Problems(WordLists.Shipped, WordLists.Shipped));
    }

    [Fact]
    public void Every_type_says_how_large_it_is() =>
        Assert.Empty(WordLists.Shipped.SelectMany(list => list.Concepts ?? []).Where(concept => (concept.Kind == ConceptKind.Type) != concept.Size is not null).Select(concept => concept.Concept));

    [Fact]
    public void A_concept_and_a_country_are_described_once()
    {
        Assert.Empty(WordLists.Shipped.SelectMany(list => list.Concepts ?? []).GroupBy(concept => concept.Concept, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.Empty(WordLists.Shipped.SelectMany(list => list.Countries ?? []).GroupBy(country => country.Country, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void Every_concept_has_a_word() =>
        Assert.Empty(WordLists.Shipped.SelectMany(list => list.Concepts ?? []).Select(concept => concept.Concept)
            .Except(WordLists.Shipped.SelectMany(list => (list.Words ?? []).Select(entry => entry.Concept).Concat((list.Abbreviations ?? []).SelectMany(entry => entry.Readings).SelectMany(reading => reading.Concepts))), StringComparer.Ordinal));

    [Fact]
    public void Every_place_is_in_a_country_that_the_lists_know()
    {
        var countries = WordLists.Shipped.SelectMany(list => list.Countries ?? []).Select(country => country.Country).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<PlaceEntry> places = WordLists.Places.Places ?? [];

        Assert.True(countries.Count > 240 && places.Length > 3000, $"{countries.Count} countries, {places.Length} parts of them");
        Assert.Empty(places.Where(place => !countries.Contains(place.Country)).Select(place => place.Country));
    }

    [Fact]
    public void A_registry_adds_its_own_words()
    {
        const string Units = """
            "schema": "vetting/registry/1",
            "units": [ { "id": "a", "status": "asserted", "name": "5 Escuadrón de Charros", "aliases": [], "country": "QX" } ]
            """;
        const string Words = """
            "words": [ { "language": "es", "concepts": [ { "concept": "charro", "kind": "arm" } ],
              "words": [ { "concept": "charro", "words": ["charros", "rural riders"] } ],
              "abbreviations": [ { "words": ["E.Ch."], "readings": [ { "concepts": ["squadron", "charro"] } ] } ] } ]
            """;

        Assert.Equal(Judgement.Unsure, Registry.Parse($"{{ {Units} }}").Identify("5th Rural Riders Squadron", "QX", AsOf.Open).Judgement);
        Assert.Equal(Judgement.Positive, Registry.Parse($"{{ {Units}, {Words} }}").Identify("5th Rural Riders Squadron", "QX", AsOf.Open).Judgement);
        Assert.Equal(Judgement.Positive, Registry.Parse($"{{ {Units}, {Words} }}").Identify("5/o. E.Ch.", "QX", AsOf.Open).Judgement);
    }

    [Fact]
    public void A_word_for_a_concept_that_does_not_exist_is_refused_with_the_nearest()
    {
        const string Json = """
            { "schema": "vetting/registry/1", "words": [ { "words": [ { "concept": "batallion", "words": ["bn"] } ] } ] }
            """;

        Assert.Contains("no concept is named `batallion`", Assert.Throws<UnusableInputException>(() => Registry.Parse(Json)).Message, StringComparison.Ordinal);
        Assert.Contains("did you mean `battalion`?", Assert.Throws<UnusableInputException>(() => Registry.Parse(Json)).Message, StringComparison.Ordinal);
    }
}
