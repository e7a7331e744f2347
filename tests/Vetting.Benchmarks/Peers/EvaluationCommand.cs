using System.Collections.Immutable;
using System.Globalization;
using Vetting.Benchmarks.Workload;
using Vetting.Benchmarks.Workload.Stated;
using Vetting.Facts;
using Vetting.Rules;

namespace Vetting.Benchmarks.Peers;

/// <summary>
/// <c>evaluation [--seconds N]</c>: our compiler against hand-written code, in turns in one process: on packages where
/// everything is there, where texts, lists and objects are left out, and on the form that facts have; and what it costs to
/// explain every answer, which is only done when it is asked for.
/// </summary>
internal static class EvaluationCommand
{
    private const double ShareLeftOut = .05;

    private const int Explained = 200;

    private static readonly LawParameters NoLaw = new([], []);

    public static int Run(string[] arguments)
    {
        var budget = TimeSpan.FromSeconds(double.Parse(PeersCommand.Argument(arguments, "--seconds") ?? "20", CultureInfo.InvariantCulture));
        Package[] packages = [.. WorkloadPackages.Generate()];
        Package[] withUnknowns = [.. Unknowns.In(packages, ShareLeftOut)];
        StatedPackage[] stated = [.. Stating.Of(packages, share: 0)];
        StatedPackage[] statedWithUnknowns = [.. Stating.Of(packages, ShareLeftOut)];
        var byHand = HandWritten.Rules;
        var rules = Load(WorkloadRules.File, typeof(Package));
        var statedRules = Load(WorkloadRules.StatedFile, typeof(StatedPackage));
        var explained = packages[..Explained];
        (string Name, Action Pass, int Packages)[] ways =
        [
            ("hand-written, everything there", () => ByHand(packages, byHand), packages.Length),
            ("vetting, everything there", () => Ask(packages, rules), packages.Length),
            ("vetting, 5 % left out", () => Ask(withUnknowns, rules), packages.Length),
            ("vetting, on facts, everything there", () => Ask(stated, statedRules), packages.Length),
            ("vetting, on facts, 5 % left out", () => Ask(statedWithUnknowns, statedRules), packages.Length),
            ("vetting, every answer explained as well", () => Explain(explained, rules), Explained),
        ];
        var best = Turns.Best([.. ways.Select(way => way.Pass)], budget, byProcessor: _ => true);
        double PerPackage(int way) => best[way].TotalNanoseconds / ways[way].Packages;
        Console.WriteLine("| way, 20 rules, one thread | ns/package | hand-written = 1 | bytes/package |");
        Console.WriteLine("|---|--:|--:|--:|");
        foreach (var (index, way) in ways.Index())
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {way.Name} | {PerPackage(index):0} | {PerPackage(index) / PerPackage(0):0.00} | {Allocated(way.Pass) / way.Packages:0} |"));
        }

        return 0;
    }

    private static long Allocated(Action pass)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        pass();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static int Explain(Package[] packages, ImmutableArray<CompiledRule> rules) =>
        packages.Sum(package => rules.Sum(rule => rule.Explain(package, NoLaw).Parts.Length));

    private static ImmutableArray<CompiledRule> Load(RuleInput file, Type subject) =>
        [.. RuleSetLoader.LoadFor(file, WorkloadRules.Subject, subject).Select(provision => provision.Latest.Rule)];

    private static uint ByHand(Package[] packages, ImmutableArray<Func<Package, bool>> rules)
    {
        var hits = 0u;
        foreach (var package in packages)
        {
            for (var rule = 0; rule < rules.Length; rule++)
            {
                hits += rules[rule](package) ? 1u : 0;
            }
        }

        return hits;
    }

    private static uint Ask<T>(T[] packages, ImmutableArray<CompiledRule> rules)
        where T : class
    {
        var hits = 0u;
        foreach (var package in packages)
        {
            for (var rule = 0; rule < rules.Length; rule++)
            {
                hits += rules[rule].Evaluate(package, NoLaw).Outcome == Outcome.Violation ? 1u : 0;
            }
        }

        return hits;
    }
}
