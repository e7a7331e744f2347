using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Vetting.Claims.Identity.Words;

/// <summary>
/// Compares letters as plain small ones: without accents, without case, and with what a lost code page left in their
/// place put right. A table, because .NET without culture data leaves Unicode text as it is composed.
/// </summary>
internal sealed class Letters
{
    private readonly FrozenDictionary<char, string> _plain;
    private readonly FrozenDictionary<char, string> _lost;

    public Letters(ImmutableArray<WordList> lists)
    {
        _plain = Table(lists.SelectMany(list => list.Letters ?? []));
        _lost = Table(lists.SelectMany(list => list.LostLetters ?? []));
    }

    /// <summary>The text in plain letters, with the place in the source of each of its characters.</summary>
    public (string Text, ImmutableArray<int> Sources) Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        var sources = ImmutableArray.CreateBuilder<int>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var letter in Plain(text, at))
            {
                plain.Append(letter);
                sources.Add(at);
            }
        }

        return (plain.ToString(), sources.ToImmutable());
    }

    private string Plain(string text, int at)
    {
        var letter = char.ToLowerInvariant(text[at]);
        if (letter is >= 'a' and <= 'z' or >= '0' and <= '9' or ' ')
        {
            return letter.ToString();
        }

        if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
        {
            return string.Empty;
        }

        // The signs of an ordinal, in all the shapes in which they are typed: 33º, 33°, 7ª, Nº.
        return letter switch
        {
            'º' or '°' or '˚' => "o",
            'ª' => "a",
            '’' or '‘' or '´' or '`' => "'",
            '“' or '”' or '«' or '»' => "\"",
            '‐' or '‑' => "-",
            '–' or '—' => " - ",
            _ when _plain.TryGetValue(letter, out var plain) => plain,
            _ when _lost.TryGetValue(letter, out var found) && IsWithinWord(text, at) => found,
            _ => letter.ToString(),
        };
    }

    private static bool IsWithinWord(string text, int at) => at > 0 && char.IsLetter(text[at - 1]) && at + 1 < text.Length && (char.IsLetter(text[at + 1]) || text[at + 1] == ' ');

    private static FrozenDictionary<char, string> Table(IEnumerable<LetterEntry> entries) =>
        entries.SelectMany(entry => entry.Letters, (entry, letter) => (letter, entry.As))
            .DistinctBy(pair => pair.letter)
            .ToFrozenDictionary(pair => pair.letter, pair => pair.As);
}
