using System.Text;
using Vetting.Reading;

namespace Vetting.Import.Tables;

/// <summary>
/// The text of a table, in whatever encoding a spreadsheet program saved it: UTF-8 and UTF-16 by their byte-order marks, UTF-8
/// without one, and what is no UTF-8 as Windows-1252, which is what western systems write otherwise.
/// </summary>
internal static class TableText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text without a byte-order mark; <see langword="null"/> with the problem, in words, where the bytes are no text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes, out Problem? problem, string file)
    {
        problem = null;
        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            problem = Whole(file, "this is a workbook or an archive, not a table", "the sheet saved as CSV");
            return null;
        }

        if (EndsWithinACharacter(bytes))
        {
            problem = Whole(file, "the file ends in the middle of a character, so the rest of it is lost", "the whole file");
            return null;
        }

        try
        {
            var text = Decode(bytes);
            if (text.Contains('\0', StringComparison.Ordinal))
            {
                problem = Whole(file, "the file holds zero bytes, so it is no text", "a table saved as CSV");
                return null;
            }

            return text;
        }
        catch (DecoderFallbackException)
        {
            problem = Whole(file, "the file is text in no encoding known here", "UTF-8, UTF-16 with a byte-order mark, or Windows-1252");
            return null;
        }
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            return Strict.GetString(bytes[Encoding.UTF8.Preamble.Length..]);
        }

        if (bytes.StartsWith(Encoding.Unicode.Preamble))
        {
            return new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes[2..]);
        }

        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes[2..]);
        }

        return System.Text.Unicode.Utf8.IsValid(bytes) ? Strict.GetString(bytes) : InWestern(bytes);
    }

    /// <summary>Whether it is UTF-8 up to its last character, of which only the first bytes are there.</summary>
    private static bool EndsWithinACharacter(ReadOnlySpan<byte> bytes)
    {
        for (var missing = 1; missing < 4 && missing < bytes.Length; missing++)
        {
            // What is all ASCII before may as well end in a letter of Windows-1252.
            if (System.Text.Unicode.Utf8.IsValid(bytes[..^missing]) && bytes[^missing] >= 0xC2)
            {
                return !Ascii.IsValid(bytes[..^missing]);
            }
        }

        return false;
    }

    /// <summary>The five bytes that Windows-1252 leaves unused come out as control characters: then it was not Windows-1252.</summary>
    private static string InWestern(ReadOnlySpan<byte> bytes)
    {
        var text = Western.GetString(bytes);
        return text.AsSpan().ContainsAnyInRange('\u0080', '\u009F') ? throw new DecoderFallbackException() : text;
    }

    private static Problem Whole(string file, string what, string expected) => new(new Place(file, 0, 0, string.Empty), what, expected);
}
