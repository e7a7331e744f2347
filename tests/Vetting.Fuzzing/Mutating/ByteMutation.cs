using System.Text;

namespace Vetting.Fuzzing.Mutating;

/// <summary>The slips that happen to any file: lost, doubled and exchanged bytes, an end too early, another encoding.</summary>
internal static class ByteMutation
{
    public static byte[] Of(byte[] text, Draws draws) => text.Length == 0 ? draws.One(OddValues.Json) : draws.Below(12) switch
    {
        0 => Flipped(text, draws),
        1 => Added(text, draws, OddValues.Marks),
        2 => Cut(text, draws),
        3 => text[..draws.Below(text.Length)],
        4 => Doubled(text, draws),
        5 => Added(text, draws, OddValues.Broken),
        6 => Encoded(text, draws),
        7 => LineEnds(text, draws),
        8 => [.. text, .. draws.OnceIn(2) ? draws.One(OddValues.Marks) : text],
        9 => Other(text, draws),
        _ => Flipped(text, draws),
    };

    private static byte[] Added(byte[] text, Draws draws, byte[][] these)
    {
        var at = draws.Below(text.Length + 1);
        return Spliced.With(text, at, at, draws.One(these));
    }

    private static byte[] Flipped(byte[] text, Draws draws)
    {
        byte[] flipped = [.. text];
        flipped[draws.Below(text.Length)] ^= (byte)(1 << draws.Below(8));
        return flipped;
    }

    private static byte[] Other(byte[] text, Draws draws)
    {
        byte[] other = [.. text];
        other[draws.Below(text.Length)] = (byte)draws.Below(256);
        return other;
    }

    private static byte[] Cut(byte[] text, Draws draws)
    {
        var start = draws.Below(text.Length);
        return Spliced.Without(text, start, Math.Min(text.Length, start + draws.Size(200)));
    }

    private static byte[] Doubled(byte[] text, Draws draws)
    {
        var start = draws.Below(text.Length);
        var end = Math.Min(text.Length, start + draws.Size(400));
        return Spliced.With(text, end, end, text.AsSpan(start, end - start));
    }

    private static byte[] Encoded(byte[] text, Draws draws) => draws.Below(5) switch
    {
        0 => [.. Encoding.UTF8.Preamble, .. text],
        1 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(text))],
        2 => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Encoding.UTF8.GetString(text))],
        3 => Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(text)),
        _ => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.Preamble, .. text],
    };

    private static byte[] LineEnds(byte[] text, Draws draws)
    {
        var end = draws.One(["\r\n", "\r", "\n\n", " ", "\u2028"]);
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text).ReplaceLineEndings(end));
    }
}
