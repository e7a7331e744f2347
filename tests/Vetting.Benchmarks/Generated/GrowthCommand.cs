using System.Diagnostics;
using System.Globalization;
using Vetting.Claims;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Benchmarks.Generated;

/// <summary>
/// <c>growth [--seconds N]</c>: the shipped rules on made-up packages and registries; how fast they are and what they allocate
/// as lines, recipients, incidents, rules, the registry and its chains of command grow.
/// </summary>
internal static class GrowthCommand
{
    private const int Packages = 200;

    private static readonly RegistryPlan SmallRegistry = new() { Units = 2_000 };

    private static readonly PackagePlan SmallPackages = new() { Units = SmallRegistry.Units };

    public static int Run(string[] arguments)
    {
        var budget = TimeSpan.FromSeconds(double.Parse(Peers.PeersCommand.Argument(arguments, "--seconds") ?? "1", CultureInfo.InvariantCulture));
        Console.WriteLine("| what grows | to | rules asked per package | packages/s | rules/s | bytes/rule |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|");
        foreach (var lines in (int[])[1, 4, 16])
        {
            Row("lines", lines, SmallRegistry, SmallPackages with { LinesPerPackage = lines }, RuleSet.Shipped, budget);
        }

        foreach (var recipients in (int[])[1, 4, 16])
        {
            Row("recipients", recipients, SmallRegistry, SmallPackages with { RecipientsPerLine = recipients }, RuleSet.Shipped, budget);
        }

        foreach (var incidents in (int[])[0, 1, 4, 16])
        {
            Row("incidents/unit", incidents, SmallRegistry with { IncidentsPerUnit = incidents }, SmallPackages, RuleSet.Shipped, budget);
        }

        foreach (var times in (int[])[1, 2, 4])
        {
            Row("rules", RuleSet.Shipped.Provisions.Length * times, SmallRegistry, SmallPackages, Repeated(RuleSet.Shipped, times), budget);
        }

        foreach (var units in (int[])[500, 5_000, 50_000])
        {
            Row("units", units, SmallRegistry with { Units = units }, SmallPackages with { Units = units }, RuleSet.Shipped, budget);
        }

        foreach (var depth in (int[])[1, 10, 100])
        {
            Row("chain depth", depth, SmallRegistry with { Depth = depth }, SmallPackages, RuleSet.Shipped, budget);
        }

        return 0;
    }

    private static void Row(string what, int to, RegistryPlan registryPlan, PackagePlan packagePlan, RuleSet rules, TimeSpan budget)
    {
        var registry = MadeUp(registryPlan);
        AidPackage[] packages = [.. new PackageLines(packagePlan).Lines().Take(Packages).Select(Read)];
        var vetter = Vetter.Create(rules);
        var asked = packages.Take(20).Sum(package => vetter.Check(package, registry).Checked.Length);
        var (count, bytes, watch) = (0, GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        asked = 0;
        while (watch.Elapsed < budget)
        {
            asked += vetter.Check(packages[count++ % Packages], registry).Checked.Length;
        }

        var seconds = watch.Elapsed.TotalSeconds;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - bytes;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {to:#,0} | {(double)asked / count:0} | {count / seconds:#,0} | {asked / seconds:#,0} | {(double)allocated / asked:#,0} |"));
    }

    private static Registry MadeUp(RegistryPlan plan)
    {
        var folder = Directory.CreateTempSubdirectory("vetting-growth-").FullName;
        try
        {
            RegistryFiles.Write(plan, folder);
            return Registry.Read(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static AidPackage Read(ReadOnlyMemory<byte> line) =>
        AidPackage.Of(new DocumentReader<PackageContent>().Read(line.Span, "made-up.ndjson"));

    private static RuleSet Repeated(RuleSet rules, int times) => new(
        rules.Files, [.. Enumerable.Repeat(rules.Provisions, times).SelectMany(its => its)], rules.Parameters, rules.Channels, rules.Used);
}
