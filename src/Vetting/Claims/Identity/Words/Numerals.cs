using System.Collections.Frozen;
using System.Collections.Immutable;
using Vetting.Claims.Identity.Texts;

namespace Vetting.Claims.Identity.Words;

/// <summary>Numbers in words: <c>vigésima octava</c>, <c>decimoquinto</c>, <c>one hundred and second</c>.</summary>
internal sealed class Numerals(ImmutableArray<WordList> lists, Lexer lexer)
{
    private const string Join = "and";

    private readonly FrozenSet<string> _joins = lists.SelectMany(list => list.Words ?? []).Where(entry => entry.Concept == Join)
        .SelectMany(entry => entry.Words).ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, NumeralEntry> _words = lists.SelectMany(list => list.Numerals ?? [])
        .SelectMany(entry => entry.Words, (entry, word) => (word: lexer.Tokens(word)[0].Text, entry))
        .DistinctBy(pair => pair.word, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.word, pair => pair.entry, StringComparer.Ordinal);

    /// <summary>The number that begins at that token, and how many tokens it takes; <see langword="null"/> where none does.</summary>
    public Token? At(ImmutableArray<Token> tokens, int at, out int taken)
    {
        taken = 0;
        if (Entry(tokens, at) is not { } first)
        {
            return null;
        }

        var (value, last) = (first.Value, first.Entry);
        taken = 1;
        while (Further(tokens, at + taken, out var skip) is { } next && Joined(value, next.Value) is { } joined)
        {
            (value, last) = (joined, next.Entry);
            taken += skip + 1;
        }

        var written = string.Join(' ', Enumerable.Range(at, taken).Select(index => tokens[index].Written));
        return new Token(
            TokenKind.Number, written, written, tokens[at].IsJoined, new UnitNumber(value, string.Empty), last.Form == NumeralForm.Ordinal, last.Gender);
    }

    /// <summary>Units behind tens, and either behind hundreds: <c>twenty first</c>, but not <c>first twenty</c>.</summary>
    private static int? Joined(int value, int next) =>
        next == 100 && value < 10 ? value * 100
        : value % 100 == 0 && next < 100 ? value + next
        : value % 10 == 0 && next < 10 ? value + next
        : null;

    private (int Value, NumeralEntry Entry)? Further(ImmutableArray<Token> tokens, int at, out int skip)
    {
        skip = at + 1 < tokens.Length && tokens[at].Kind == TokenKind.Word && _joins.Contains(tokens[at].Text) ? 1 : 0;
        return Entry(tokens, at + skip);
    }

    private (int Value, NumeralEntry Entry)? Entry(ImmutableArray<Token> tokens, int at) =>
        at >= tokens.Length || tokens[at].Kind != TokenKind.Word ? null
        : _words.TryGetValue(tokens[at].Text, out var entry) ? (entry.Value, entry)
        : InOneWord(tokens[at].Text);

    /// <summary>Tens and units in one word: <c>decimoquinto</c>, <c>vigesimoctavo</c>, <c>twentyfirst</c>.</summary>
    private (int Value, NumeralEntry Entry)? InOneWord(string word)
    {
        for (var cut = 4; cut <= word.Length - 3; cut++)
        {
            var (front, back) = (word[..cut], word[cut..]);
            if (_words.TryGetValue(back, out var units) && units.Value < 10
                && (Tens(front) ?? Tens(front + "o") ?? Tens(front + "a")) is { } tens)
            {
                return (tens + units.Value, units);
            }
        }

        return null;
    }

    private int? Tens(string word) => _words.TryGetValue(word, out var entry) && entry.Value >= 10 && entry.Value % 10 == 0 ? entry.Value : null;
}
