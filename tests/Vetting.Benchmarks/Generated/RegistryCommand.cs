using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Vetting.Claims;
using Vetting.Logic;

namespace Vetting.Benchmarks.Generated;

/// <summary>
/// <c>registry [--units N] [--depth N] [--recipients N]</c>: a registry at the scale that it has to bear: how long reading
/// takes, what it holds in memory, and what it costs to find the incidents that reach a recipient.
/// </summary>
internal static class RegistryCommand
{
    public static int Run(string[] arguments)
    {
        int Number(string name, int otherwise) => Peers.PeersCommand.Argument(arguments, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
        var plan = RegistryPlan.Large with
        {
            Units = Number("--units", RegistryPlan.Large.Units),
            Depth = Number("--depth", RegistryPlan.Large.Depth),
            UnattributedPerThousand = Number("--unattributed", 0),
        };
        var recipients = Number("--recipients", 200);
        var folder = Directory.CreateTempSubdirectory("vetting-registry-").FullName;
        try
        {
            var claims = RegistryFiles.Write(plan, folder);
            var megabytes = Directory.EnumerateFiles(folder).Sum(file => new FileInfo(file).Length) / 1e6;
            Say($"{plan.Units:#,0} units, {claims:#,0} claims, {megabytes:0} MB, chains of {plan.Depth}, {plan.MergingPerHundred} in 100 merging");
            Measure(plan, folder, recipients, megabytes);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static void Measure(RegistryPlan plan, string folder, int recipients, double megabytes)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (watch, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var registry = Registry.Read(folder);
        var processor = (Environment.CpuUsage.TotalTime - used).TotalSeconds;
        Say($"read in {watch.Elapsed.TotalSeconds:0.0} s, {processor:0.0} s of processors, {megabytes / processor:0} MB a second of them");
        Say($"held in memory {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:0} MB, at its peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB");

        used = Environment.CpuUsage.TotalTime;
        var reach = registry.Reach;
        Say($"index of who stands below whom in {(Environment.CpuUsage.TotalTime - used).TotalSeconds:0.00} s of processors");

        var on = new DateRange(new LocalDate(2021, 3, 15));
        var times = new List<double>();
        var found = 0;
        for (var i = 0; i < recipients; i++)
        {
            var unit = registry.UnitWithId(Names.Unit((int)((long)i * plan.Units / recipients)))!;
            used = Environment.CpuUsage.TotalTime;
            found += reach.Of(unit, on, AsOf.Open).Length;
            times.Add((Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
        }

        times.Sort();
        Say($"incidents of a recipient: {(double)found / recipients:0.0} found, {times[times.Count / 2]:0.000} ms in the middle, {times[(int)(times.Count * .99)]:0.000} ms for one in a hundred, {times[^1]:0.000} ms at most");

        watch.Restart();
        for (var i = 0; i < recipients; i++)
        {
            var unit = (int)((long)i * plan.Units / recipients);
            found += registry.Identify(FormattableString.Invariant($"{unit}/o. Batallón"), Names.CountryOf(unit), AsOf.Open).Candidates.Length;
        }

        Say($"a recipient by an alias: {watch.Elapsed.TotalMilliseconds / recipients:0.000} ms");
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
