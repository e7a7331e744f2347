using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vetting.Reading;

namespace Vetting.Harness.Cases;

/// <summary>Reads the cell <c>changes</c>: one change a line, or separated by <c>;</c> outside of quotes and brackets.</summary>
internal static class ChangeText
{
    private const string Form = "`package PATH = VALUE`, `registry PATH = VALUE`, `+=` to append, or `= unknown`";
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    public static ImmutableArray<Change> Read(PlacedText cell, ICollection<Problem> problems) =>
        [.. Split(cell.Text).Select(piece => Read(cell, piece.Start, piece.Length, problems)).OfType<Change>()];

    /// <summary>The pieces that are not blank, without the spaces around them.</summary>
    private static IEnumerable<(int Start, int Length)> Split(string text)
    {
        var (start, depth, inText) = (0, 0, false);
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i < text.Length ? text[i] : ';';
            if (i < text.Length && inText)
            {
                i += letter == '\\' ? 1 : 0;
                inText = letter != '"';
                continue;
            }

            inText = letter == '"';
            depth = Math.Max(0, depth + (letter is '[' or '{' ? 1 : letter is ']' or '}' ? -1 : 0));
            if (i >= text.Length || (depth == 0 && letter is ';' or '\n'))
            {
                var piece = text.AsSpan(start..Math.Min(i, text.Length));
                var lead = piece.Length - piece.TrimStart().Length;
                if (piece.Trim().Length is > 0 and var length)
                {
                    yield return (start + lead, length);
                }

                start = i + 1;
            }
        }
    }

    private static Change? Read(PlacedText cell, int start, int length, ICollection<Problem> problems)
    {
        var text = cell.Text.Substring(start, length);
        var target = text.Split([' ', '\t'], 2)[0];
        if (target is not ("package" or "registry"))
        {
            problems.Add(new Problem(cell.At(start), $"{Quoted.Text(target)} is nothing that can be changed", Form, Nearest.To(target, ["package", "registry"])));
            return null;
        }

        var sign = Operator(text, target.Length);
        if (sign < 0)
        {
            problems.Add(new Problem(cell.At(start), $"{Quoted.Text(text)} is no change", Form));
            return null;
        }

        var isAppend = text[sign] == '+';
        var path = ReadPath(text[target.Length..sign].Trim());
        if (path.IsEmpty)
        {
            problems.Add(new Problem(
                cell.At(start + target.Length), $"{Quoted.Text(text[target.Length..sign].Trim())} is no path", "members and items such as `lines[0].recipients[0].unit`"));
            return null;
        }

        var valueAt = sign + (isAppend ? 2 : 1);
        var value = text[valueAt..].Trim();
        if (value == "unknown" && !isAppend)
        {
            return new Change(cell.At(start), target == "registry", path, ChangeKind.Remove, null, text);
        }

        return TryValue(value, out var node)
            ? new Change(cell.At(start), target == "registry", path, isAppend ? ChangeKind.Append : ChangeKind.Set, node, text)
            : Refuse(cell.At(start + valueAt + text[valueAt..].Length - text[valueAt..].TrimStart().Length), value, problems);
    }

    private static Change? Refuse(Place at, string value, ICollection<Problem> problems)
    {
        problems.Add(new Problem(at, value.Length == 0 ? "there is no value" : $"{Quoted.Text(value)} is no value", "JSON, a word, a date, or `unknown`"));
        return null;
    }

    /// <summary>Where <c>=</c> or <c>+=</c> stands: after the path, so outside of its brackets.</summary>
    private static int Operator(string text, int from)
    {
        var depth = 0;
        for (var i = from; i < text.Length; i++)
        {
            depth += text[i] == '[' ? 1 : text[i] == ']' ? -1 : 0;
            if (depth == 0 && text[i] == '=')
            {
                return i > from && text[i - 1] == '+' ? i - 1 : i;
            }
        }

        return -1;
    }

    private static ImmutableArray<ChangeStep> ReadPath(string text)
    {
        var steps = ImmutableArray.CreateBuilder<ChangeStep>();
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '[')
            {
                var end = text.IndexOf(']', i);
                if (end <= i + 1 || steps.Count == 0)
                {
                    return [];
                }

                steps.Add(new ChangeStep(text[(i + 1)..end].Trim(), IsItem: true));
                i = end + 1;
                continue;
            }

            i += text[i] == '.' && steps.Count > 0 ? 1 : 0;
            var length = text.AsSpan(i).IndexOfAny(".[");
            var name = length < 0 ? text[i..] : text.Substring(i, length);
            if (name.Length == 0 || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
            {
                return [];
            }

            steps.Add(new ChangeStep(name, IsItem: false));
            i += name.Length;
        }

        return steps.ToImmutable();
    }

    /// <summary>JSON as it is, and anything that cannot be meant as JSON as text: <c>2014-06-30</c> and <c>FMF</c> need no quotes.</summary>
    private static bool TryValue(string text, out JsonNode? value)
    {
        value = null;
        if (text.Length == 0)
        {
            return false;
        }

        try
        {
            value = JsonNode.Parse(text, documentOptions: Options);
            return value is not null;
        }
        catch (JsonException)
        {
            value = JsonValue.Create(text);
            return text[0] is not ('{' or '[' or '"') && !text.AsSpan().ContainsAny('"', '\n', '\r');
        }
    }
}
