using System.Globalization;
using System.Text;

namespace Vetting.Reading.Json;

/// <summary>Says what is wrong where a document stops being JSON, and knows the mistakes that people make.</summary>
internal static class SyntaxFault
{
    private const string Value = "a number, text in double quotes, `true`, `false`, `null`, a list or an object";

    public static Problem Of(SourceText source, int offset)
    {
        var (what, expected) = Describe(source.Text, offset);
        return new Problem(source.At(offset, string.Empty), what, expected);
    }

    private static (string What, string? Expected) Describe(string text, int offset)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return ("the document is empty", "JSON");
        }

        if (offset >= text.Length)
        {
            return ("the document ends before it is complete", "the brackets and quotes that close what is open");
        }

        var previous = text.AsSpan(0, offset).TrimEnd();
        var before = previous.IsEmpty ? '\0' : previous[^1];
        return text[offset] switch
        {
            '/' or '#' => ("a comment, which JSON does not have", "a `note` member"),
            '\'' => ("a single quote", "text in double quotes"),
            '}' or ']' when before == ',' => ($"a comma before `{text[offset]}`", "no comma after the last one"),
            >= '0' and <= '9' when before == '0' => ("a number with a leading zero", "the number without it"),
            < ' ' => (Control(text[offset]), "an escape such as `\\n` or `\\t`"),
            var symbol when char.IsAsciiLetter(symbol) && offset > 0 && text[offset - 1] == '\\' =>
                ($"the escape `\\{symbol}`, which JSON does not have", "`\\\\` for a backslash"),
            _ when text.LastIndexOf("\\u", offset, Math.Min(offset, 5), StringComparison.Ordinal) is >= 0 and var escape =>
                ($"the escape {Quoted.Text(text[escape..(offset + 1)])}, which JSON does not have", "four hexadecimal digits after `\\u`"),
            _ => ($"unexpected {Quoted.Text(WordAt(text, offset))}", After(before)),
        };
    }

    private static string Control(char symbol) =>
        string.Create(CultureInfo.InvariantCulture, $"a control character (U+{(int)symbol:X4}) in a text");

    private static string After(char before) => before switch
    {
        '\0' => "an object or a list",
        ':' or '[' => Value,
        '{' => "a member name in double quotes, or `}`",
        ',' => "a member name or a value",
        '"' => "`:` after a name, or `,` or a closing bracket after a text",
        '-' or '.' => "a digit",
        _ => "`,`, a closing bracket or the end",
    };

    /// <summary>The run of letters and digits around an offset, or the one symbol there.</summary>
    private static string WordAt(string text, int offset)
    {
        var (start, end) = (offset, offset);
        while (start > 0 && offset - start < 20 && char.IsAsciiLetterOrDigit(text[start]) && char.IsAsciiLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - offset < 20 && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return end > start ? text[start..end]
            : Rune.TryGetRuneAt(text, offset, out var rune) ? rune.ToString()
            : text[offset..(offset + 1)];
    }
}
