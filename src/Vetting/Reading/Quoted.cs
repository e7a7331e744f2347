using System.Globalization;
using System.Text;

namespace Vetting.Reading;

/// <summary>The input's own words as a message shows them: in backticks, on one line, and not longer than a line should be.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    public static string Text(string text)
    {
        var quoted = new StringBuilder("`", Math.Min(text.Length, Longest) + 3);
        foreach (var rune in text.EnumerateRunes())
        {
            if (quoted.Length > Longest)
            {
                return quoted.Append("…`").ToString();
            }

            Append(quoted, rune);
        }

        return quoted.Append('`').ToString();
    }

    public static string List(IEnumerable<string> texts) => string.Join(", ", texts.Select(Text));

    // A message is one line of plain text wherever it is shown, so what would break the line, move the cursor or
    // reverse the direction of writing is named by its number.
    private static void Append(StringBuilder quoted, Rune rune)
    {
        if (rune.Value == '`')
        {
            quoted.Append('\'');
        }
        else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        {
            quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
        }
        else
        {
            quoted.Append(rune.ToString());
        }
    }
}
