using System.Text;

namespace Vetting.Reading.Json;

/// <summary>From bytes to a tree of values with places, or to the problems that stand in the way.</summary>
internal static class JsonText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The document's value, or <see langword="null"/> where problems were added.</summary>
    public static JsonNode? Parse(ReadOnlySpan<byte> utf8, string file, int firstLine, ReadingLimits limits, ProblemList problems)
    {
        if (utf8.Length > limits.MaxBytes)
        {
            problems.Add(
                new Place(file, 0, 0, string.Empty),
                "the document is too large",
                FormattableString.Invariant($"at most {limits.MaxBytes} bytes"));
            return null;
        }

        utf8 = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        if (Decode(utf8, file, firstLine, problems) is not { } source
            || StrictPass.TokenStarts(utf8, source, limits, problems) is not { } starts)
        {
            return null;
        }

        var root = JsonTree.Build(source, starts, limits.MaxDepth, problems);
        return problems.IsEmpty ? root : null;
    }

    private static SourceText? Decode(ReadOnlySpan<byte> utf8, string file, int firstLine, ProblemList problems)
    {
        try
        {
            return new SourceText(file, Strict.GetString(utf8), firstLine);
        }
        catch (DecoderFallbackException fault)
        {
            var sound = new SourceText(file, Encoding.UTF8.GetString(utf8[..fault.Index]), firstLine);
            problems.Add(
                sound.At(sound.Text.Length, string.Empty),
                FormattableString.Invariant($"the byte `0x{utf8[fault.Index]:x2}` is not UTF-8"),
                "a file saved as UTF-8");
            return null;
        }
    }
}
