using System.Text;
using System.Text.Json;

namespace Vetting.Reading.Json;

/// <summary>
/// The first pass over a document: holds it to RFC 8259 and to the limits, and notes where each token starts. The second
/// pass, Newtonsoft.Json's, would by itself accept <c>010</c>, <c>NaN</c>, <c>'a'</c>, comments and trailing commas.
/// </summary>
internal static class StrictPass
{
    /// <summary>The offset in the source's text of every token; <see langword="null"/> where a problem was found.</summary>
    public static int[]? TokenStarts(ReadOnlySpan<byte> utf8, SourceText source, ReadingLimits limits, ProblemList problems)
    {
        // The depth is checked below, where it can be said in our words.
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var starts = new List<int>();
        var (bytes, characters) = (0, 0);
        try
        {
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                characters += Encoding.UTF8.GetCharCount(utf8[bytes..start]);
                bytes = start;
                starts.Add(characters);
                if (Excess(ref reader, starts.Count, limits) is { } excess)
                {
                    problems.Add(source.At(characters, string.Empty), excess.What, excess.Expected);
                    return null;
                }

                CheckScalar(ref reader, characters, source, problems);
            }
        }
        catch (JsonException fault)
        {
            problems.Add(SyntaxFault.Of(source, OffsetOf(fault, utf8)));
        }

        return problems.IsEmpty ? [.. starts] : null;
    }

    private static (string What, string Expected)? Excess(ref Utf8JsonReader reader, int tokens, ReadingLimits limits) =>
        tokens > limits.MaxTokens
            ? ("the document has too many values", FormattableString.Invariant($"at most {limits.MaxTokens} names, values and brackets"))
            : reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= limits.MaxDepth
                ? ("objects and lists are nested too deeply", FormattableString.Invariant($"at most {limits.MaxDepth} within one another"))
                : reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueSpan.Length > limits.MaxTextBytes
                    ? ("a text is too long", FormattableString.Invariant($"at most {limits.MaxTextBytes} bytes"))
                    : null;

    private static void CheckScalar(ref Utf8JsonReader reader, int start, SourceText source, ProblemList problems)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            if (!ExactNumber.Holds(reader.ValueSpan))
            {
                var number = Quoted.Text(Encoding.UTF8.GetString(reader.ValueSpan));
                problems.Add(source.At(start, string.Empty), $"{number} is too large or too precise", "a number of at most 28 digits");
            }
        }
        else if (reader.ValueIsEscaped && Surrogates.LoneHalf(reader.ValueSpan) is >= 0 and var half)
        {
            var at = start + 1 + Encoding.UTF8.GetCharCount(reader.ValueSpan[..half]);
            var escape = Quoted.Text(source.Text[at..(at + Surrogates.EscapeLength)]);
            problems.Add(source.At(at, string.Empty), $"{escape} is half a character", "both halves of a surrogate pair");
        }
    }

    private static int OffsetOf(JsonException fault, ReadOnlySpan<byte> utf8)
    {
        var start = 0;
        for (var line = fault.LineNumber ?? 0; line > 0; line--)
        {
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        }

        var at = (int)Math.Min(utf8.Length, start + (fault.BytePositionInLine ?? 0));
        return Encoding.UTF8.GetCharCount(utf8[..at]);
    }
}
