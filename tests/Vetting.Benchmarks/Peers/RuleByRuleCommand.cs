using System.Globalization;
using Vetting.Benchmarks.Workload;
using Vetting.Facts;
using Vetting.Rules;

namespace Vetting.Benchmarks.Peers;

/// <summary>
/// <c>rule-by-rule [--seconds N]</c>: each of the twenty rules by itself, ours and hand-written, in turns in one process: where
/// the time of an evaluation goes, and what a rule costs before it has looked at anything.
/// </summary>
internal static class RuleByRuleCommand
{
    private static readonly LawParameters NoLaw = new([], []);

    public static int Run(string[] arguments)
    {
        var budget = TimeSpan.FromSeconds(double.Parse(PeersCommand.Argument(arguments, "--seconds") ?? "20", CultureInfo.InvariantCulture));
        Package[] packages = [.. WorkloadPackages.Generate()];
        var byHand = HandWritten.Rules;
        CompiledRule[] rules = [.. RuleSetLoader.LoadFor(WorkloadRules.File, WorkloadRules.Subject, typeof(Package)).Select(provision => provision.Latest.Rule)];
        Action[] passes =
        [
            .. byHand.Select(rule => (Action)(() => ByHand(packages, rule))),
            .. rules.Select(rule => (Action)(() => Ask(packages, rule))),
        ];
        var best = Turns.Best(passes, budget, byProcessor: _ => true);
        double Nanoseconds(int pass) => best[pass].TotalNanoseconds / packages.Length;
        Console.WriteLine("| rule | hand-written, ns | vetting, ns | more, ns |");
        Console.WriteLine("|---|--:|--:|--:|");
        for (var rule = 0; rule < rules.Length; rule++)
        {
            var (hand, ours) = (Nanoseconds(rule), Nanoseconds(rules.Length + rule));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {rules[rule].Parts[0].Name} | {hand:0.0} | {ours:0.0} | {ours - hand:0.0} |"));
        }

        return 0;
    }

    private static int ByHand(Package[] packages, Func<Package, bool> rule)
    {
        var hits = 0;
        foreach (var package in packages)
        {
            hits += rule(package) ? 1 : 0;
        }

        return hits;
    }

    private static int Ask(Package[] packages, CompiledRule rule)
    {
        var hits = 0;
        foreach (var package in packages)
        {
            hits += rule.Evaluate(package, NoLaw).Outcome == Outcome.Violation ? 1 : 0;
        }

        return hits;
    }
}
