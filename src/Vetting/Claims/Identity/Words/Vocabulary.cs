using System.Collections.Frozen;
using System.Collections.Immutable;
using Vetting.Claims.Identity.Texts;
using Vetting.Reading;

namespace Vetting.Claims.Identity.Words;

/// <summary>The words by which texts about the forces of one country are read.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, ImmutableArray<Phrase>> _phrases;
    private readonly FrozenDictionary<string, Concept> _concepts;
    private readonly FrozenDictionary<string, Gender> _genders;
    private readonly FrozenSet<string> _nothing;
    private readonly Lazy<Places> _places;

    public Vocabulary(ImmutableArray<WordList> all, string country)
    {
        var lists = InUse(all, country);
        Lexer = new Lexer(new Letters(lists), new OrdinalEndings(lists));
        _concepts = lists.SelectMany(list => list.Concepts ?? []).DistinctBy(entry => entry.Concept, StringComparer.Ordinal)
            .ToFrozenDictionary(entry => entry.Concept, entry => new Concept(entry, country), StringComparer.Ordinal);
        Numerals = new Numerals(lists, Lexer);
        _genders = Genders(lists);
        _nothing = lists.SelectMany(list => list.Nothing ?? []).Select(Plain).ToFrozenSet(StringComparer.Ordinal);
        CountryWords = lists.SelectMany(list => list.Countries ?? []).Where(entry => entry.Country == country).SelectMany(entry => entry.Words).Append(country)
            .Select(Plain).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        OtherCountries = lists.SelectMany(list => list.Countries ?? []).Where(entry => entry.Country != country).SelectMany(entry => entry.Words)
            .Select(Plain).Where(words => words.Length > 0 && !CountryWords.Contains(words, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal)
            .Select(words => words.Split(' ').ToImmutableArray())
            .GroupBy(words => words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(same => same.Key, same => same.OrderByDescending(words => words.Length).ToImmutableArray(), StringComparer.Ordinal);
        _places = new Lazy<Places>(() => new Places([.. lists, WordLists.Places], country, Plain));
        _phrases = Phrases(lists, country);
        Guesses = new Guesses(_phrases.Values.SelectMany(phrases => phrases));
    }

    public Lexer Lexer { get; }

    public Numerals Numerals { get; }

    public Guesses Guesses { get; }

    /// <summary>The country's own names, which say nothing about which of its units is meant.</summary>
    public ImmutableArray<string> CountryWords { get; }

    /// <summary>The names of other countries by their first word, the longest first.</summary>
    public FrozenDictionary<string, ImmutableArray<ImmutableArray<string>>> OtherCountries { get; }

    public Places Places => _places.Value;

    /// <summary>The longest phrase that begins at that token; <see langword="null"/> where none does.</summary>
    public Phrase? LongestAt(ImmutableArray<Token> tokens, int at) =>
        tokens[at].Kind == TokenKind.Word && _phrases.TryGetValue(tokens[at].Text, out var phrases)
            ? phrases.FirstOrDefault(phrase => Matches(phrase, tokens, at))
            : null;

    /// <summary>The gender of a concept's words, where every language that has genders agrees on it.</summary>
    public Gender? GenderOf(Concept concept) => _genders.TryGetValue(concept.Name, out var gender) ? gender : null;

    /// <summary>Whether the text says that it names nothing, or says nothing at all.</summary>
    public bool IsNothing(string text) => !text.Any(char.IsLetterOrDigit) || _nothing.Contains(Plain(text));

    public string Plain(string text) => string.Join(' ', Lexer.Tokens(text).Where(token => token.Kind is TokenKind.Word or TokenKind.Number).Select(token => token.Text));

    /// <summary>What the lists say of the words of other lists: concepts that none declares.</summary>
    public static IEnumerable<Problem> Problems(ImmutableArray<WordList> known, ImmutableArray<WordList> added)
    {
        var names = known.Concat(added).SelectMany(list => list.Concepts ?? []).Select(entry => entry.Concept).ToHashSet(StringComparer.Ordinal);
        return added.SelectMany(list => (list.Words ?? []).Select(entry => (entry.Place, entry.Concept))
                .Concat((list.Abbreviations ?? []).SelectMany(entry => entry.Readings).SelectMany(reading => reading.Concepts, (reading, concept) => (reading.Place, Concept: concept))))
            .Where(used => !names.Contains(used.Concept))
            .Select(used => new Problem(used.Place, $"no concept is named `{used.Concept}`", "a concept of the library's lists, or one declared under `concepts`", Nearest.To(used.Concept, names)));
    }

    /// <summary>The lists of no language, of English, and of the languages that the country uses; all, where nothing says which.</summary>
    private static ImmutableArray<WordList> InUse(ImmutableArray<WordList> all, string country)
    {
        var entry = all.SelectMany(list => list.Countries ?? []).FirstOrDefault(its => its.Country == country);
        return entry is null
            ? all
            : [.. all.Where(list => list is RegistryWords || list.Language is null or "en" || (entry.Languages ?? []).Contains(list.Language, StringComparer.Ordinal))];
    }

    private static bool Matches(Phrase phrase, ImmutableArray<Token> tokens, int at)
    {
        if (at + phrase.Words.Length > tokens.Length)
        {
            return false;
        }

        for (var word = 0; word < phrase.Words.Length; word++)
        {
            if (tokens[at + word].Kind is TokenKind.Break or TokenKind.Divide || tokens[at + word].Text != phrase.Words[word])
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenDictionary<string, Gender> Genders(ImmutableArray<WordList> lists) =>
        lists.SelectMany(list => list.Words ?? []).Where(entry => entry.Gender is not null)
            .GroupBy(entry => entry.Concept, entry => entry.Gender!.Value, StringComparer.Ordinal)
            .Where(same => same.Distinct().Count() == 1)
            .ToFrozenDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    /// <summary>By their first word, the longest first.</summary>
    private FrozenDictionary<string, ImmutableArray<Phrase>> Phrases(ImmutableArray<WordList> lists, string country)
    {
        var single = lists.SelectMany(list => (list.Words ?? []).Where(entry => entry.Country is null || entry.Country == country)
            .SelectMany(entry => entry.Words, (entry, words) => (words, sense: new Sense([_concepts[entry.Concept]], IsAbbreviation: false, list.Language, entry.Plural == true))));
        var several = lists.SelectMany(list => (list.Abbreviations ?? []).Where(entry => entry.Country is null || entry.Country == country)
            .SelectMany(entry => entry.Words.SelectMany(_ => entry.Readings, (words, reading) =>
                (words, sense: new Sense([.. reading.Concepts.Select(name => _concepts[name])], IsAbbreviation: true, list.Language)))));
        return single.Concat(several)
            .Select(pair => (words: Plain(pair.words), pair.sense))
            .Where(pair => pair.words.Length > 0)
            .GroupBy(pair => pair.words, pair => pair.sense, StringComparer.Ordinal)
            .Select(same => new Phrase([.. same.Key.Split(' ')], Distinct(same)))
            .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                same => same.Key,
                same => same.OrderByDescending(phrase => phrase.Words.Length).ThenBy(phrase => string.Join(' ', phrase.Words), StringComparer.Ordinal).ToImmutableArray(),
                StringComparer.Ordinal);
    }

    private static ImmutableArray<Sense> Distinct(IEnumerable<Sense> senses)
    {
        List<Sense> distinct = [];
        foreach (var sense in senses.OrderBy(sense => sense.IsPlural).Where(sense => !distinct.Exists(sense.IsSame)))
        {
            distinct.Add(sense);
        }

        return [.. distinct.OrderBy(sense => string.Join(' ', sense.Concepts.Select(concept => concept.Name)), StringComparer.Ordinal)];
    }
}
