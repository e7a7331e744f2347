using CsCheck;
using Vetting.Tests.Rules.Generated;

namespace Vetting.Tests.Reading.Bulk;

/// <summary>Makes the slips that people and programs make in a file: lost, doubled and exchanged bytes, other values, moved pieces.</summary>
internal static class Slips
{
    private static readonly string[] Pieces =
    [
        "null", "true", "0", "-0", "1.50", "1e2", "12345678901234567890123456789", "\"\"", "\" \"", "\"none\"", "\"2024-02-30\"", "\"2024\"",
        "{}", "[]", "[{}]", ",", "}", "]", ":", "\"", "\\u0041", "\\ud800", "\"note\":1,", "\"x-a\":\"b\",", "\"id\":\"a\",", "é", "\n",
    ];

    private static readonly Gen<Func<byte[], byte[]>> Slip = Gen.Frequency(
        (3, Gen.Select(Gen.Double[0, 1], Gen.Int[1, 6]).Select((at, count) => (Func<byte[], byte[]>)(text => Cut(text, at, count, [])))),
        (3, Gen.Select(Gen.Double[0, 1], Gen.OneOf(Pieces)).Select((at, piece) => (Func<byte[], byte[]>)(text => Cut(text, at, 0, System.Text.Encoding.UTF8.GetBytes(piece))))),
        (2, Gen.Select(Gen.Double[0, 1], Gen.Byte).Select((at, other) => (Func<byte[], byte[]>)(text => Cut(text, at, 1, [other])))),
        (6, Gen.Select(Gen.Double[0, 1], Gen.OneOf(Pieces)).Select((at, piece) => (Func<byte[], byte[]>)(text => OtherValue(text, at, piece)))),
        (4, Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1]).Select((from, to) => (Func<byte[], byte[]>)(text => Digit(Digit(text, from), to)))));

    public static IEnumerable<byte[]> In(byte[] text, int count) => Slip.Take(count, seed: 17).Select(slip => slip(text));

    private static byte[] Cut(byte[] text, double at, int count, byte[] instead)
    {
        var start = (int)(at * (text.Length - count));
        return [.. text[..start], .. instead, .. text[(start + count)..]];
    }

    /// <summary>Another value in place of the one after the next colon.</summary>
    private static byte[] OtherValue(byte[] text, double at, string piece)
    {
        var colon = Array.IndexOf(text, (byte)':', (int)(at * (text.Length - 1)));
        var end = colon < 0 ? -1 : Array.FindIndex(text, colon, letter => letter is (byte)',' or (byte)'}' or (byte)'\n');
        return end < 0 ? text : [.. text[..(colon + 1)], .. System.Text.Encoding.UTF8.GetBytes(piece), .. text[end..]];
    }

    /// <summary>The next digit made another, which most often leaves a file that can be read.</summary>
    private static byte[] Digit(byte[] text, double at)
    {
        var found = Array.FindIndex(text, (int)(at * (text.Length - 1)), letter => letter is >= (byte)'0' and <= (byte)'9');
        return found < 0 ? text : [.. text[..found], (byte)('0' + ((text[found] - '0' + 1) % 10)), .. text[(found + 1)..]];
    }
}
