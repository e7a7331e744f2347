using Vetting.Fuzzing.Mutating;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Fuzzing.Readers;

/// <summary>Many documents, a line each, in blocks of any size: each has to be read as it would be alone.</summary>
internal sealed class LinesFuzz(IReadOnlyList<byte[]> seeds) : FuzzedReader("lines", 4)
{
    private const string File = "input.ndjson";

    private static readonly byte[][] Ends = ["\n"u8.ToArray(), "\r\n"u8.ToArray(), "\n\n"u8.ToArray(), " \n"u8.ToArray(), "\r"u8.ToArray(), "\0\n"u8.ToArray()];

    private readonly byte[][] _seeds = [.. seeds.Select(seed => seed.Select(letter => letter is (byte)'\n' or (byte)'\r' ? (byte)' ' : letter).ToArray())];
    private readonly JsonMutation _mutation = new(seeds, seed => new DocumentReader<PackageContent>().Read(seed, File).IsUsable);
    private readonly LineReader<PackageContent> _lines = new();
    private readonly DocumentReader<PackageContent> _alone = new();

    public override byte[] Make(Draws draws)
    {
        var lines = new List<byte>();

        // The bulk reader takes over after the first lines, blank ones included.
        lines.AddRange(Enumerable.Repeat((byte)'\n', draws.OnceIn(4) ? 0 : 62));
        for (var count = draws.Below(8); count > 0; count--)
        {
            lines.AddRange(draws.OnceIn(3) ? _mutation.Make(draws) : draws.One(_seeds));
            lines.AddRange(draws.OnceIn(6) ? draws.One(Ends) : Ends[0]);
        }

        var all = lines.ToArray();
        return draws.OnceIn(4) ? ByteMutation.Of(all, draws) : all;
    }

    public override Told Read(byte[] input)
    {
        var number = 0;
        var expected = new List<Document<PackageContent>>();
        foreach (var range in input.AsSpan().Split((byte)'\n'))
        {
            number++;
            var line = input.AsSpan(range);
            if (!line.Trim(" \t\r"u8).IsEmpty)
            {
                expected.Add(_alone.Read(line, File, number));
            }
        }

        using var stream = new MemoryStream(input);
        var read = _lines.Read(stream, File).ToList();
        if (read.Count != expected.Count)
        {
            throw new BrokenPromiseException($"{expected.Count} lines came out as {read.Count} documents");
        }

        foreach (var (its, alone) in read.Zip(expected))
        {
            SaidWell.Check(its.Problems, SaidWell.Lines(input), File);
            if (its.Sha256 != alone.Sha256 || !its.Problems.SequenceEqual(alone.Problems) || (its.IsUsable && !SameRecords.Are(its.Value, alone.Value)))
            {
                throw new BrokenPromiseException("a line is not read as it is alone");
            }
        }

        var refused = read.SelectMany(its => its.Problems).ToList();
        return refused.Count == 0 ? Told.Accepted : Told.Refused([.. refused]);
    }
}
