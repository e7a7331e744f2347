using System.Text;

namespace Vetting.Fuzzing.Mutating;

/// <summary>Changes documents of one format as somebody would who knows JSON: by member, item and value.</summary>
/// <param name="seeds">Documents of the format, whose names and values are put into each other.</param>
/// <param name="isSound">Whether a document can be used, as those that most mutations begin from; all can, where it is <see langword="null"/>.</param>
internal sealed class JsonMutation(IReadOnlyList<byte[]> seeds, Func<byte[], bool>? isSound = null)
{
    private readonly IReadOnlyList<byte[]> _sound = isSound is null ? seeds : [.. seeds.Where(isSound)];
    private readonly Dictionary<string, byte[][]> _values = ValuesOf(seeds);
    private readonly byte[][] _names = [.. seeds.SelectMany(seed => JsonPieces.Of(seed).Where(piece => piece.Key >= 0).Select(piece => Encoding.UTF8.GetString(seed, piece.Key, piece.KeyEnd - piece.Key))).Distinct(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes)];

    /// <summary>A seed with up to five changes; most have one or two.</summary>
    public byte[] Make(Draws draws)
    {
        var text = draws.One(draws.OnceIn(5) ? seeds : _sound);
        for (var changes = draws.OnceIn(2) ? 1 : draws.Below(3) + (draws.OnceIn(8) ? 3 : 1); changes > 0; changes--)
        {
            text = draws.OnceIn(10) ? ByteMutation.Of(text, draws) : Changed(text, draws);
        }

        return text;
    }

    private byte[] Changed(byte[] text, Draws draws)
    {
        var pieces = JsonPieces.Of(text);
        if (pieces.Count == 0)
        {
            return ByteMutation.Of(text, draws);
        }

        var piece = draws.One(pieces);
        return draws.Below(20) switch
        {
            0 or 1 => Spliced.With(text, piece.Start, piece.End, draws.One(OddValues.Json)),
            2 or 3 or 4 => Spliced.With(text, piece.Start, piece.End, Known(text, piece, draws)),
            5 or 6 => Left(text, piece),
            7 => Again(text, piece, draws),
            8 => Renamed(text, piece, draws),
            9 => Nested(text, piece, draws),
            10 or 11 => InText(text, draws.One(pieces.FindAll(its => its.Kind == '"') is { Count: > 0 } texts ? texts : pieces), draws),
            12 => Digit(text, draws),
            13 => Moved(text, piece, draws.One(pieces)),
            14 => Added(text, draws.One(pieces.FindAll(its => its.Kind == '{') is { Count: > 0 } objects ? objects : pieces), draws),
            15 => Space(text, piece, draws),
            16 or 17 => Left(text, piece),
            _ => Spliced.With(text, piece.Start, piece.End, Known(text, piece, draws)),
        };
    }

    /// <summary>A value that a member of that name has elsewhere: what comes out most often is a document.</summary>
    private byte[] Known(byte[] text, JsonPiece piece, Draws draws) =>
        piece.Key >= 0 && _values.TryGetValue(Encoding.UTF8.GetString(text, piece.Key, piece.KeyEnd - piece.Key), out var values)
            ? draws.One(values)
            : draws.One(OddValues.Json);

    private static byte[] Left(byte[] text, JsonPiece piece)
    {
        var (start, end) = (piece.Whole, piece.End);
        while (end < text.Length && text[end] <= ' ')
        {
            end++;
        }

        if (end < text.Length && text[end] == ',')
        {
            return Spliced.Without(text, start, end + 1);
        }

        var before = start - 1;
        while (before > 0 && text[before] <= ' ')
        {
            before--;
        }

        return before >= 0 && text[before] == ',' ? Spliced.Without(text, before, piece.End) : Spliced.Without(text, start, piece.End);
    }

    private static byte[] Again(byte[] text, JsonPiece piece, Draws draws)
    {
        var times = draws.OnceIn(300) ? draws.Below(500) + 2 : draws.Below(2) + 1;
        return piece.End - piece.Whole > 20_000 ? text : Spliced.With(text, piece.End, piece.End, Spliced.Times(text.AsSpan(piece.Whole, piece.End - piece.Whole), ","u8, times));
    }

    private byte[] Renamed(byte[] text, JsonPiece piece, Draws draws)
    {
        if (piece.Key < 0)
        {
            return text;
        }

        if (draws.OnceIn(2))
        {
            return Spliced.With(text, piece.Key, piece.KeyEnd, draws.One(_names));
        }

        var at = piece.Key + 1 + draws.Below(Math.Max(1, piece.KeyEnd - piece.Key - 1));
        return draws.Below(4) switch
        {
            0 => Spliced.Without(text, at, Math.Min(at + 1, text.Length)),
            1 => Spliced.With(text, at, at, draws.One(OddValues.InText)),
            2 => Spliced.With(text, piece.Key, piece.KeyEnd, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text, piece.Key, piece.KeyEnd - piece.Key).ToUpperInvariant())),
            _ => Spliced.With(text, piece.Key + 1, piece.Key + 1, "x-"u8),
        };
    }

    private static byte[] Nested(byte[] text, JsonPiece piece, Draws draws)
    {
        var depth = draws.OnceIn(20) ? draws.Below(3000) : draws.Below(70);
        var isList = draws.OnceIn(2);
        var opened = Spliced.Times(isList ? "["u8 : "{\"a\":"u8, [], depth);
        var closed = draws.OnceIn(4) ? [] : Spliced.Times(isList ? "]"u8 : "}"u8, [], depth);
        return Spliced.With(text, piece.Start, piece.End, [.. opened, .. text.AsSpan(piece.Start, piece.End - piece.Start), .. closed]);
    }

    private static byte[] InText(byte[] text, JsonPiece piece, Draws draws)
    {
        var at = piece.Start + Math.Min(1 + draws.Below(Math.Max(1, piece.End - piece.Start - 1)), piece.End - piece.Start);
        if (draws.OnceIn(40))
        {
            return Spliced.With(text, at, at, Spliced.Times(draws.One(OddValues.InText), [], draws.Below(3000)));
        }

        return draws.OnceIn(3)
            ? Spliced.Without(text, at, Math.Min(at + 1, text.Length))
            : Spliced.With(text, at, at, draws.OnceIn(10) ? draws.One(OddValues.Broken) : draws.One(OddValues.InText));
    }

    private static byte[] Digit(byte[] text, Draws draws)
    {
        var found = Array.FindIndex(text, draws.Below(text.Length), letter => letter is >= (byte)'0' and <= (byte)'9');
        return found < 0 ? text : Spliced.With(text, found, found + 1, [(byte)('0' + draws.Below(10))]);
    }

    private static byte[] Moved(byte[] text, JsonPiece piece, JsonPiece to) =>
        Spliced.With(text, to.Start, to.End, text.AsSpan(piece.Start, Math.Min(piece.End - piece.Start, 20_000)));

    private byte[] Added(byte[] text, JsonPiece piece, Draws draws)
    {
        var name = draws.One(_names);
        var value = _values.TryGetValue(Encoding.UTF8.GetString(name), out var values) && !draws.OnceIn(4) ? draws.One(values) : draws.One(OddValues.Json);
        var at = Math.Min(piece.Start + 1, text.Length);
        return Spliced.With(text, at, at, [.. name, (byte)':', .. value, (byte)',']);
    }

    private static byte[] Space(byte[] text, JsonPiece piece, Draws draws)
    {
        var at = draws.OnceIn(2) ? piece.Start : piece.End;
        return Spliced.With(text, at, at, Spliced.Times(draws.One([" "u8.ToArray(), "\n"u8.ToArray(), "\r\n"u8.ToArray(), "\t"u8.ToArray()]), [], draws.Size(30)));
    }

    private static Dictionary<string, byte[][]> ValuesOf(IReadOnlyList<byte[]> seeds) => seeds
        .SelectMany(seed => JsonPieces.Of(seed).Where(piece => piece.Key >= 0 && piece.End - piece.Start < 4000)
            .Select(piece => (Name: Encoding.UTF8.GetString(seed, piece.Key, piece.KeyEnd - piece.Key), Value: Encoding.UTF8.GetString(seed, piece.Start, piece.End - piece.Start))))
        .Distinct()
        .GroupBy(pair => pair.Name, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.Take(200).Select(pair => Encoding.UTF8.GetBytes(pair.Value)).ToArray(), StringComparer.Ordinal);
}
