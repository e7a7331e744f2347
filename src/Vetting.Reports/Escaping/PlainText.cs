using System.Globalization;
using System.Text;

namespace Vetting.Reports.Escaping;

/// <summary>
/// What text of an input becomes before any format sees it. A name may hold anything; what moves a reader's cursor, turns the
/// words around it or is no character at all becomes the sign for a character that cannot be shown, so that it is seen.
/// Emoji and every script stay as they are.
/// </summary>
internal static class PlainText
{
    private const char Shown = '\uFFFD';

    /// <summary>On one line: line breaks and tabs become spaces.</summary>
    public static string OnOneLine(string text) => IsPlain(text) ? text : Clean(text, keepsLines: false);

    /// <summary>With its line breaks, all of them line feeds.</summary>
    public static string InLines(string text) => IsPlain(text) ? text : Clean(text.ReplaceLineEndings("\n"), keepsLines: true);

    /// <summary>On one line and no longer than so many characters, the last of them an ellipsis where something was left out.</summary>
    public static string Short(string text, int most)
    {
        var line = OnOneLine(text);
        if (line.Length <= most)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1;
        return line[..end].TrimEnd() + "…";
    }

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private static string Clean(string text, bool keepsLines)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune))
            {
                clean.Append(Shown);
                continue;
            }

            at += rune.Utf16SequenceLength - 1;
            clean.Append(rune.Value switch
            {
                '\n' => keepsLines ? "\n" : " ",
                '\t' or '\r' => " ",
                _ => IsShown(rune) ? rune.ToString() : Shown.ToString(),
            });
        }

        return clean.ToString();
    }

    /// <summary>Joiners and variation selectors make up emoji and scripts; marks and overrides of direction only reorder what a reader sees.</summary>
    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.Format => rune.Value is 0x200C or 0x200D or >= 0xE0020 and <= 0xE007F,
        _ => (rune.Value & 0xFFFE) != 0xFFFE,
    };
}
