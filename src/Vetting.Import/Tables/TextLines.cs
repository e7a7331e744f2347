using System.Text;

namespace Vetting.Import.Tables;

/// <summary>
/// The lines of a stream, each as soon as it is there, in whatever encoding a system of the west writes: UTF-8, or
/// Windows-1252 where a line is no UTF-8.
/// </summary>
internal static class TextLines
{
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Without the ends of lines and without a byte-order mark; UTF-16 is read by its mark.</summary>
    public static IEnumerable<string> Of(Stream stream)
    {
        using var input = new BufferedStream(stream);
        var line = new MemoryStream();
        for (int next, isFirst = 1; ; isFirst = 0)
        {
            while ((next = input.ReadByte()) is not (-1 or '\n'))
            {
                line.WriteByte((byte)next);
                if (isFirst == 1 && line.Length == 2 && (line.GetBuffer() is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]))
                {
                    foreach (var wide in Wide(input, line.GetBuffer()[0] == 0xFE))
                    {
                        yield return wide;
                    }

                    yield break;
                }
            }

            if (next < 0 && line.Length == 0)
            {
                yield break;
            }

            yield return Decoded(line.GetBuffer().AsSpan(0, (int)line.Length), isFirst == 1);
            line.SetLength(0);
        }
    }

    private static string Decoded(ReadOnlySpan<byte> line, bool isFirst)
    {
        var bytes = isFirst && line.StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line;
        bytes = bytes.EndsWith("\r"u8) ? bytes[..^1] : bytes;
        return (System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8 : Western).GetString(bytes);
    }

    private static IEnumerable<string> Wide(Stream input, bool isBigEndian)
    {
        using var reader = new StreamReader(input, new UnicodeEncoding(isBigEndian, byteOrderMark: false));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
