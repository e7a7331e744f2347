using System.Text;

namespace Vetting.Reports.Escaping;

/// <summary>
/// Text as Markdown that shows exactly that text: no markup, no link, no HTML, and on a forge no mention of a person or
/// team, which would send them mail.
/// </summary>
internal static class MarkdownText
{
    private const string Escaped = "\\`*_{}[]()#!|~$^";

    public static string Of(string text)
    {
        var line = PlainText.OnOneLine(text);
        var written = new StringBuilder(line.Length + 16);
        for (var at = 0; at < line.Length; at++)
        {
            var letter = line[at];
            _ = letter switch
            {
                '<' => written.Append("&lt;"),
                '>' => written.Append("&gt;"),
                '&' => written.Append("&amp;"),
                '@' => written.Append("@<!-- -->"),
                ':' when Follows(line, at + 1, "//") => written.Append("\\:"),
                '.' when Precedes(line, at, "www") => written.Append("\\."),
                '+' or '-' or '=' when line[..at].Trim().Length == 0 => written.Append('\\').Append(letter),
                '.' or ')' when at > 0 && line[..at].Trim().All(char.IsAsciiDigit) => written.Append('\\').Append(letter),
                _ when Escaped.Contains(letter, StringComparison.Ordinal) => written.Append('\\').Append(letter),
                _ => written.Append(letter),
            };
        }

        return written.ToString().Trim();
    }

    /// <summary>As above, no longer than a table's cell can bear.</summary>
    public static string Short(string text, int most) => Of(PlainText.Short(text, most));

    /// <summary>Between backticks, as many as it takes.</summary>
    public static string Code(string text)
    {
        var line = PlainText.OnOneLine(text).Replace("|", "\uFF5C", StringComparison.Ordinal);
        var longest = 0;
        for (int at = 0, run = 0; at < line.Length; at++)
        {
            run = line[at] == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        return longest == 0 ? $"{fence}{line}{fence}" : $"{fence} {line} {fence}";
    }

    private static bool Follows(string line, int at, string what) => at <= line.Length && line.AsSpan(at).StartsWith(what, StringComparison.Ordinal);

    private static bool Precedes(string line, int at, string what) => line.AsSpan(0, at).EndsWith(what, StringComparison.OrdinalIgnoreCase);
}
