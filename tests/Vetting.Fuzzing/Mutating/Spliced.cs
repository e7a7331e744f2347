namespace Vetting.Fuzzing.Mutating;

/// <summary>A text with a piece of it exchanged.</summary>
internal static class Spliced
{
    public static byte[] With(byte[] text, int start, int end, ReadOnlySpan<byte> instead)
    {
        var spliced = new byte[text.Length - (end - start) + instead.Length];
        text.AsSpan(0, start).CopyTo(spliced);
        instead.CopyTo(spliced.AsSpan(start));
        text.AsSpan(end).CopyTo(spliced.AsSpan(start + instead.Length));
        return spliced;
    }

    public static byte[] Without(byte[] text, int start, int end) => With(text, start, end, []);

    /// <summary>A piece that many times over, each after a separator.</summary>
    public static byte[] Times(ReadOnlySpan<byte> piece, ReadOnlySpan<byte> separator, int times)
    {
        var all = new byte[(piece.Length + separator.Length) * times];
        for (var (i, at) = (0, 0); i < times; i++)
        {
            separator.CopyTo(all.AsSpan(at));
            piece.CopyTo(all.AsSpan(at + separator.Length));
            at += separator.Length + piece.Length;
        }

        return all;
    }
}
