using System.Collections.Immutable;
using Vetting.Claims.Identity.Words;

namespace Vetting.Claims.Identity.Texts;

/// <summary>Reads a text by the words of a country: which numbers, bodies, arms and services it names, in its order.</summary>
internal sealed class Reader(Vocabulary vocabulary)
{
    private const int MostStaffSections = 99;
    private const int LongestShortName = 3;

    private readonly ImmutableArray<ImmutableArray<string>> _country =
        [.. vocabulary.CountryWords.Select(words => words.Split(' ').ToImmutableArray()).OrderByDescending(words => words.Length)];

    public ImmutableArray<Item> Items(string text)
    {
        var tokens = vocabulary.Lexer.Tokens(text);
        var hasCapitals = text.Any(char.IsUpper);
        var items = ImmutableArray.CreateBuilder<Item>(tokens.Length);
        for (var at = 0; at < tokens.Length;)
        {
            var (item, taken) = Next(tokens, at, hasCapitals);
            items.Add(item);
            at += taken;
        }

        return items.ToImmutable();
    }

    private (Item Item, int Taken) Next(ImmutableArray<Token> tokens, int at, bool hasCapitals)
    {
        var token = tokens[at];
        if (token.Kind is TokenKind.Break or TokenKind.Divide)
        {
            return (new Item(token.Kind == TokenKind.Break ? ItemKind.Break : ItemKind.Divide, token, token.Written, string.Empty, []), 1);
        }

        if (token.Kind == TokenKind.Mark)
        {
            return (new Item(ItemKind.Mark, token, token.Written, token.Text, []), 1);
        }

        var phrase = vocabulary.LongestAt(tokens, at);
        var country = CountryAt(tokens, at);
        if (country > 0 && country >= (phrase?.Words.Length ?? 0))
        {
            return (new Item(ItemKind.Country, token, Written(tokens, at, country), Plain(tokens, at, country), []), country);
        }

        var other = OtherCountryAt(tokens, at);
        if (other > 0 && other >= (phrase?.Words.Length ?? 0))
        {
            return (new Item(ItemKind.OtherCountry, token, Written(tokens, at, other), Plain(tokens, at, other), []), other);
        }

        if (phrase is { Words.Length: > 1 })
        {
            return (new Item(ItemKind.Known, token, Written(tokens, at, phrase.Words.Length), Plain(tokens, at, phrase.Words.Length), phrase.Senses), phrase.Words.Length);
        }

        if (token.Kind == TokenKind.Number)
        {
            return (new Item(ItemKind.Number, token, token.Written, token.Text, []), 1);
        }

        return vocabulary.Numerals.At(tokens, at, out var words) is { } number
            ? (new Item(ItemKind.Number, number, number.Written, number.Text, []), words)
            : (OneWord(tokens, at, phrase, hasCapitals), 1);
    }

    private Item OneWord(ImmutableArray<Token> tokens, int at, Phrase? phrase, bool hasCapitals)
    {
        var token = tokens[at];
        if (phrase is not null && Fitting(phrase.Senses, tokens, at) is { IsEmpty: false } senses)
        {
            return new Item(ItemKind.Known, token, token.Written, token.Text, senses);
        }

        if (RomanNumeral.Of(token.Text) is { } value && (!hasCapitals || !token.Written.Any(char.IsLower)))
        {
            return new Item(ItemKind.Number, token with { Kind = TokenKind.Number, Number = new UnitNumber(value, string.Empty) }, token.Written, token.Text, []);
        }

        return vocabulary.Guesses.Of(token.Text) is { } guess
            ? new Item(ItemKind.Known, token, token.Written, token.Text, guess.Senses, IsGuess: true)
            : new Item(ItemKind.Unknown, token, token.Written, token.Text, []);
    }

    /// <summary>The letter of a staff section counts only before its number, and before it means nothing else.</summary>
    private static ImmutableArray<Sense> Fitting(ImmutableArray<Sense> senses, ImmutableArray<Token> tokens, int at)
    {
        var isBeforeNumber = at + 1 < tokens.Length
            && tokens[at + 1] is { Kind: TokenKind.Number, IsJoined: true, IsOrdinal: false, Number.Value: <= MostStaffSections };
        ImmutableArray<Sense> coded = [.. senses.Where(sense => sense.Concepts.Any(concept => concept.NeedsNumber))];
        return isBeforeNumber && !coded.IsEmpty ? coded : [.. senses.Except(coded)];
    }

    /// <summary>How many words of another country's name begin there. A short name, such as US, counts only in capitals.</summary>
    private int OtherCountryAt(ImmutableArray<Token> tokens, int at) =>
        tokens[at].Kind == TokenKind.Word && vocabulary.OtherCountries.TryGetValue(tokens[at].Text, out var names)
            ? names.FirstOrDefault(words => IsAt(words, tokens, at) && (words.Length > 1 || words[0].Length > LongestShortName || !tokens[at].Written.Any(char.IsLower)), []).Length
            : 0;

    private static bool IsAt(ImmutableArray<string> words, ImmutableArray<Token> tokens, int at) =>
        at + words.Length <= tokens.Length && Enumerable.Range(0, words.Length).All(word => tokens[at + word].Text == words[word]);

    private int CountryAt(ImmutableArray<Token> tokens, int at)
    {
        foreach (var words in _country)
        {
            if (IsAt(words, tokens, at))
            {
                return words.Length;
            }
        }

        return 0;
    }

    private static string Plain(ImmutableArray<Token> tokens, int at, int count) =>
        string.Join(' ', Enumerable.Range(at, count).Select(index => tokens[index].Text));

    private static string Written(ImmutableArray<Token> tokens, int at, int count) =>
        string.Join(' ', Enumerable.Range(at, count).Select(index => tokens[index].Written));
}
