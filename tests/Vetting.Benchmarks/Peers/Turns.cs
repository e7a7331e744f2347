using System.Diagnostics;
using Vetting.Benchmarks.Workload;

namespace Vetting.Benchmarks.Peers;

/// <summary>
/// Times several ways of evaluating the same packages in turns, so that whatever else the machine does meets all of them
/// alike, and keeps the best pass of each. Passes on one thread are timed by the processor's clock, which does not count
/// while others run.
/// </summary>
internal static class Turns
{
    private const int LeastPasses = 6;

    /// <param name="passes">Each way.</param>
    /// <param name="budget">How long to go on.</param>
    /// <param name="byProcessor">Of each way, whether it runs on one thread and is timed by the processor's clock.</param>
    public static TimeSpan[] Best(IReadOnlyList<Action> passes, TimeSpan budget, Func<int, bool> byProcessor)
    {
        var best = Enumerable.Repeat(TimeSpan.MaxValue, passes.Count).ToArray();
        var all = Stopwatch.StartNew();
        for (var turn = 0; turn < LeastPasses || all.Elapsed < budget; turn++)
        {
            for (var i = 0; i < passes.Count; i++)
            {
                var (watch, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
                passes[i]();
                var took = byProcessor(i) ? Environment.CpuUsage.TotalTime - used : watch.Elapsed;
                best[i] = took < best[i] ? took : best[i];
            }
        }

        return best;
    }

    /// <summary>One pass over the packages on so many threads, each with its own share.</summary>
    public static void Pass(Package[] packages, IEngine engine, int threads)
    {
        if (threads == 1)
        {
            Evaluate(packages, engine);
            return;
        }

        var share = (packages.Length + threads - 1) / threads;
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread =>
            Evaluate(packages.AsSpan(Math.Min(thread * share, packages.Length), Math.Min(share, packages.Length - (thread * share))), engine));
    }

    public static int[] Count(IEnumerable<Package> packages, IEngine engine)
    {
        var hits = new int[WorkloadRules.Count];
        foreach (var package in packages)
        {
            Add(engine.Hits(package), hits);
        }

        return hits;
    }

    public static void Add(uint found, int[] hits)
    {
        for (var rule = 0; rule < hits.Length; rule++)
        {
            hits[rule] += (int)(found >> rule & 1);
        }
    }

    private static void Evaluate(ReadOnlySpan<Package> packages, IEngine engine)
    {
        foreach (var package in packages)
        {
            engine.Hits(package);
        }
    }
}
