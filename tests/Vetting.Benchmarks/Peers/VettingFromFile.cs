using System.Collections.Concurrent;
using Vetting.Benchmarks.Workload;
using Vetting.Reading.Bulk;
using Vetting.Screening.Inputs;
using Vetting.Screening.Runs;

namespace Vetting.Benchmarks.Peers;

/// <summary>
/// From a file to findings as screening goes: blocks of lines, a bulk reader for each thread, findings in the order of the
/// file; the rules are compiled while the first block is read.
/// </summary>
internal static class VettingFromFile
{
    private const int BlockSize = 1 << 20;

    public static Measured Run(string file, int threads)
    {
        var engine = Task.Run(() => new VettingEngine());
        var readers = new ConcurrentBag<BulkReader<Package>>();
        var hits = new int[WorkloadRules.Count];
        var findings = new List<(string Package, int Rule)>();
        OrderedWork.Run(
            new NdjsonInput(file, BlockSize).Read(InputPosition.Start),
            threads,
            batch => Find(batch, readers, engine),
            found =>
            {
                findings.AddRange(found);
                found.ForEach(finding => hits[finding.Rule]++);
            },
            CancellationToken.None);
        GC.KeepAlive(findings);
        return new Measured { Hits = hits };
    }

    private static List<(string Package, int Rule)> Find(RecordBatch batch, ConcurrentBag<BulkReader<Package>> readers, Task<VettingEngine> engine)
    {
        var reader = readers.TryTake(out var idle) ? idle : new BulkReader<Package>();
        var rules = engine.GetAwaiter().GetResult();
        var found = new List<(string, int)>();
        var rest = batch.Lines.Span;
        while (!rest.IsEmpty)
        {
            var feed = rest.IndexOf((byte)'\n');
            var line = feed < 0 ? rest : rest[..feed];
            rest = feed < 0 ? [] : rest[(feed + 1)..];
            if (!reader.TryRead(line, batch.File, 1, out var package))
            {
                throw new InvalidOperationException("a line of the workload was not read");
            }

            for (var hits = rules.Hits(package); hits != 0; hits &= hits - 1)
            {
                found.Add((package.Id, System.Numerics.BitOperations.TrailingZeroCount(hits)));
            }
        }

        batch.Return();
        readers.Add(reader);
        return found;
    }
}
