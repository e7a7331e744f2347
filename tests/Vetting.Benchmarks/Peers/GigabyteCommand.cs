using System.Globalization;
using Vetting.Benchmarks.Workload;

namespace Vetting.Benchmarks.Peers;

/// <summary>
/// <c>gigabyte [--megabytes N] [--rounds N]</c>: from a cold start and a large file to findings, in turns with DuckDB and with
/// hand-written code over System.Text.Json, all on two threads and from the same file.
/// </summary>
internal static class GigabyteCommand
{
    public static int Run(string[] arguments)
    {
        int Number(string name, int otherwise) => PeersCommand.Argument(arguments, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
        var scratch = Directory.CreateTempSubdirectory("vetting-gigabyte-").FullName;
        try
        {
            var file = Path.Combine(scratch, "packages.ndjson");
            var times = PackageFile.Write(file, Number("--megabytes", 1000) * 1_000_000L);
            var build = Build.Published(scratch);
            string[] engines = [Engines.Vetting, DuckDbEngine.Name, Engines.HandWritten];
            var runs = engines.ToDictionary(engine => engine, _ => new List<Measured>(), StringComparer.Ordinal);
            for (var round = 1; round <= Number("--rounds", 3); round++)
            {
                foreach (var engine in engines)
                {
                    var measured = build.Measure(engine, EngineProcess.FromFile, file, out var problem)
                        ?? throw new InvalidOperationException($"{engine}: {problem}");
                    runs[engine].Add(measured);
                    Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round}: {engine} {measured.WallMs:0} ms"));
                }
            }

            Write(runs, new FileInfo(file).Length / 1e6, times);
            return runs.Values.SelectMany(its => its).All(run => run.Hits.Sum() == 52_426 * times) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static void Write(Dictionary<string, List<Measured>> runs, double megabytes, int times)
    {
        var duck = runs[DuckDbEngine.Name].Min(run => run.WallMs);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {megabytes:0} MB to findings, cold, two threads | best ms | worst ms | MB/s | DuckDB = 1 | peak MB | hits |"));
        Console.WriteLine("|---|--:|--:|--:|--:|--:|---|");
        foreach (var (engine, its) in runs)
        {
            var best = its.Min(run => run.WallMs)!.Value;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {engine} | {best:0} | {its.Max(run => run.WallMs):0} | {megabytes / best * 1000:0} | {best / duck:0.00} | {its.Max(run => run.PeakMb):0} | {(its.TrueForAll(run => run.Hits.Sum() == 52_426 * times) ? "agree" : "DIFFER")} |"));
        }
    }
}
