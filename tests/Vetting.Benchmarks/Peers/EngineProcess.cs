using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Vetting.Benchmarks.Workload;

namespace Vetting.Benchmarks.Peers;

/// <summary>What a process does that was started to measure one engine: <c>engine NAME evaluate|file FILE</c>.</summary>
internal static class EngineProcess
{
    public const string Evaluate = "evaluate";

    /// <summary>From a cold start and a file to findings; with a file of one line, the first answer of a process.</summary>
    public const string FromFile = "file";

    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(4);

    public static int Run(string name, string mode, string file)
    {
        var measured = (name, mode) switch
        {
            (DuckDbEngine.Name, Evaluate) => EvaluateInDuckDb(file),
            (DuckDbEngine.Name, _) => FromFileInDuckDb(file),
            (Engines.Vetting, FromFile) => VettingFromFile.Run(file, threads: 2),
            (_, Evaluate) => EvaluateIn(Engines.All[name](), file),
            (_, _) => FromFileIn(Engines.All[name], file),
        };
        Console.WriteLine(JsonSerializer.Serialize(measured with { PeakMb = PeakMb(), ProcessorMs = Environment.CpuUsage.TotalTime.TotalMilliseconds }, JsonSerializerOptions.Web));
        return 0;
    }

    private static Measured EvaluateIn(IEngine engine, string file)
    {
        Package[] packages = [.. Lines.Of(File.ReadAllBytes(file)).Select(line => PackageReader.Read(line.Span))];
        var byHand = new HandWrittenEngine();
        var best = Turns.Best(
            [
                () => Turns.Pass(packages, byHand, 1),
                () => Turns.Pass(packages, engine, 1),
                () => Turns.Pass(packages, byHand, 2),
                () => Turns.Pass(packages, engine, 2),
            ],
            Budget,
            byProcessor: way => way < 2);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Turns.Pass(packages, engine, 1);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        double Rate(int i) => packages.Length / best[i].TotalSeconds;
        return new Measured
        {
            Hits = Turns.Count(packages, engine),
            HandWrittenPackagesPerSecond = Rate(0),
            PackagesPerSecond = Rate(1),
            HandWrittenPackagesPerSecondOnTwoThreads = Rate(2),
            PackagesPerSecondOnTwoThreads = Rate(3),
            BytesPerPackage = (double)allocated / packages.Length,
        };
    }

    private static Measured FromFileIn(Func<IEngine> load, string file)
    {
        var parts = new Dictionary<string, double>(StringComparer.Ordinal) { ["runtime"] = SinceStart() };
        var engine = load();
        parts["rules loaded"] = SinceStart();
        var lines = Lines.Of(File.ReadAllBytes(file));
        var threads = lines.Length > 1 ? 2 : 1;
        var share = (lines.Length + threads - 1) / threads;
        var hits = new int[threads][];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread =>
        {
            var its = new int[WorkloadRules.Count];
            foreach (var line in lines.AsSpan().Slice(thread * share, Math.Min(share, lines.Length - (thread * share))))
            {
                Turns.Add(engine.Hits(PackageReader.Read(line.Span)), its);
            }

            hits[thread] = its;
        });
        parts["read and asked"] = SinceStart();
        return new Measured { Hits = [.. Enumerable.Range(0, WorkloadRules.Count).Select(rule => hits.Sum(its => its[rule]))], Parts = parts };
    }

    private static Measured EvaluateInDuckDb(string file)
    {
        var (one, hits) = Time(threads: 1);
        var (two, _) = Time(threads: 2);
        return new Measured { Hits = hits, PackagesPerSecond = WorkloadPackages.Count / one.TotalSeconds, PackagesPerSecondOnTwoThreads = WorkloadPackages.Count / two.TotalSeconds };

        (TimeSpan, int[]) Time(int threads)
        {
            using var engine = new DuckDbEngine(threads);
            return engine.InMemory(file, times: 12);
        }
    }

    private static Measured FromFileInDuckDb(string file)
    {
        using var engine = new DuckDbEngine(threads: 2);
        return new Measured { Hits = engine.FromFile(file) };
    }

    private static double SinceStart() => (DateTime.Now - Process.GetCurrentProcess().StartTime).TotalMilliseconds;

    private static double? PeakMb() => File.Exists("/proc/self/status")
        ? File.ReadLines("/proc/self/status").Where(line => line.StartsWith("VmHWM", StringComparison.Ordinal))
            .Select(line => double.Parse(string.Concat(line.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture) / 1024).First()
        : Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0;
}
