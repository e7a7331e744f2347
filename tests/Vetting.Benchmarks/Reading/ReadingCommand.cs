using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Vetting.Benchmarks.Generated;
using Vetting.Benchmarks.Peers;
using Vetting.Benchmarks.Workload;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Reading.Bulk;

namespace Vetting.Benchmarks.Reading;

/// <summary>
/// <c>reading [--seconds N]</c>: ways of reading lines that are in memory, in turns, against the limit that walking the
/// tokens sets.
/// </summary>
internal static class ReadingCommand
{
    private const int MadeUpPackages = 5_000;

    public static int Run(string[] arguments)
    {
        var budget = TimeSpan.FromSeconds(double.Parse(PeersCommand.Argument(arguments, "--seconds") ?? "10", CultureInfo.InvariantCulture));
        var workload = Lines.Of(PackageFile.Bytes());
        Table("the workload", workload, budget,
        [
            ("walking the tokens", () => Walk(workload)),
            ("bulk reader", Bulk<Package>(workload)),
            ("System.Text.Json, generated", () => Each(workload, line => PackageReader.Read(line))),
            ("careful reader", Careful<Package>(workload)),
        ]);
        ImmutableArray<ReadOnlyMemory<byte>> packages =
            [.. new PackageLines(new PackagePlan { Units = 5_000 }).Lines().Take(MadeUpPackages).Select(line => (ReadOnlyMemory<byte>)line.ToArray())];
        Table("packages of our own format", packages, budget,
        [
            ("walking the tokens", () => Walk(packages)),
            ("bulk reader", Bulk<PackageContent>(packages)),
            ("careful reader", Careful<PackageContent>(packages)),
        ]);
        return 0;
    }

    private static void Table(string what, ImmutableArray<ReadOnlyMemory<byte>> lines, TimeSpan budget, (string Name, Action Pass)[] ways)
    {
        var best = Turns.Best([.. ways.Select(way => way.Pass)], budget, byProcessor: _ => true);
        var megabytes = lines.Sum(line => line.Length) / 1e6;
        Console.WriteLine($"| {what} | MB/s | ns/line | tokens = 1 | bytes/line |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
        foreach (var (index, way) in ways.Index())
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            way.Pass();
            var allocated = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / lines.Length;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {way.Name} | {megabytes / best[index].TotalSeconds:0} | {best[index].TotalNanoseconds / lines.Length:0} | {best[index] / best[0]:0.00} | {allocated:0} |"));
        }
    }

    private static void Walk(ImmutableArray<ReadOnlyMemory<byte>> lines)
    {
        foreach (var line in lines)
        {
            var reader = new Utf8JsonReader(line.Span);
            while (reader.Read())
            {
                // Only the walk is measured.
            }
        }
    }

    private static Action Bulk<T>(ImmutableArray<ReadOnlyMemory<byte>> lines)
    {
        var reader = new BulkReader<T>();
        return () => Each(lines, line => reader.TryRead(line, "p.ndjson", 1, out var value) ? value : throw new InvalidOperationException("a line was not read in bulk"));
    }

    private static Action Careful<T>(ImmutableArray<ReadOnlyMemory<byte>> lines)
    {
        var reader = new DocumentReader<T>();
        return () => Each(lines, line => reader.Read(line, "p.ndjson").Value);
    }

    private static void Each(ImmutableArray<ReadOnlyMemory<byte>> lines, Reading read)
    {
        foreach (var line in lines)
        {
            GC.KeepAlive(read(line.Span));
        }
    }

    private delegate object? Reading(ReadOnlySpan<byte> line);
}
