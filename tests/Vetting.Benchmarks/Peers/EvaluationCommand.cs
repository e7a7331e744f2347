using System.Collections.Immutable;
using System.Globalization;
using Vetting.Benchmarks.Workload;
using Vetting.Benchmarks.Workload.Stated;
using Vetting.Facts;
using Vetting.Rules;

namespace Vetting.Benchmarks.Peers;

/// <summary>
/// <c>evaluation [--seconds N]</c>: our compiler against hand-written code, in turns in one process: on packages where
/// everything is there, where texts, lists and objects are left out, and on the form that facts have.
/// </summary>
internal static class EvaluationCommand
{
    private const double ShareLeftOut = .05;

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
        (string Name, Action Pass)[] ways =
        [
            ("hand-written, everything there", () => ByHand(packages, byHand)),
            ("vetting, everything there", () => Ask(packages, rules)),
            ("vetting, 5 % left out", () => Ask(withUnknowns, rules)),
            ("vetting, on facts, everything there", () => Ask(stated, statedRules)),
            ("vetting, on facts, 5 % left out", () => Ask(statedWithUnknowns, statedRules)),
        ];
        var best = Turns.Best([.. ways.Select(way => way.Pass)], budget);
        Console.WriteLine("| way | ns/package | hand-written = 1 |");
        Console.WriteLine("|---|--:|--:|");
        foreach (var (index, way) in ways.Index())
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {way.Name} | {best[index].TotalNanoseconds / packages.Length:0} | {best[index] / best[0]:0.00} |"));
        }

        return 0;
    }

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
