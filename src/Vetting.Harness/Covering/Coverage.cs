using System.Collections.Immutable;
using Vetting.Harness.Cases;
using Vetting.Harness.Searching;
using Vetting.Harness.Testing;
using Vetting.Rules;

namespace Vetting.Harness.Covering;

/// <summary>Counts what the cases of a suite show, and looks for cases that would show the rest.</summary>
internal static class Coverage
{
    public static CoverageRun Of(RuleSuite suite, CaseFilter filter, int mostTries, CancellationToken cancellation)
    {
        var rules = RuleName.Of(suite.Rules).Where(rule => filter.LetsThrough(rule.Name, rule.Provision)).ToImmutableArray();
        var wanted = rules.Select(rule => rule.Provision).ToHashSet(ReferenceEqualityComparer.Instance);
        ImmutableArray<RuleCase> cases = [.. suite.Cases.Where(its => wanted.Contains(its.Provision) && filter.LetsThrough(its.Id))];
        var asked = CaseRunner.Run(suite.Rules, cases, cancellation).Where(its => its.Shows).ToImmutableArray();
        var search = new CaseSearch(suite.Rules, asked, mostTries);
        var coverages = new RuleCoverage?[rules.Length];
        Parallel.For(0, rules.Length, (i, loop) =>
        {
            if (cancellation.IsCancellationRequested)
            {
                loop.Stop();
                return;
            }

            coverages[i] = Rule(suite, rules[i].Name, rules[i].Provision, [.. asked.Where(its => its.Case.Provision == rules[i].Provision)], search, cancellation);
        });
        return new CoverageRun([.. coverages.OfType<RuleCoverage>().OrderBy(rule => rule.Set, StringComparer.Ordinal)], asked.Length)
        {
            IsComplete = !cancellation.IsCancellationRequested,
            Stale = filter.IsNone && !cancellation.IsCancellationRequested ? [.. Stale(suite, coverages)] : [],
        };
    }

    private static RuleCoverage Rule(RuleSuite suite, string name, Provision provision, ImmutableArray<AskedCase> asked, CaseSearch search, CancellationToken cancellation)
    {
        var shown = asked.SelectMany(Shown.By).ToHashSet(StringComparer.Ordinal);
        var goals = Goals.Of(provision, suite.Rules.Parameters);
        var unreachable = goals.Where(goal => !shown.Contains(goal.What))
            .Select(goal => new Gap(name, goal.What, row: null, goal.Unreachable.Value ?? Declared(suite, name, goal.What)))
            .Where(gap => gap.Why is not null).ToImmutableArray();
        var reachable = goals.Where(goal => !unreachable.Any(gap => gap.What == goal.What)).ToImmutableArray();
        var gaps = reachable.Where(goal => !shown.Contains(goal.What)).Select(goal => goal.What).ToImmutableArray();
        var rows = search.For(name, asked, gaps, Shown.By, cancellation);
        Tally Count(GoalKind kind) => new(reachable.Count(goal => goal.Kind == kind && shown.Contains(goal.What)), reachable.Count(goal => goal.Kind == kind));
        return new RuleCoverage
        {
            Set = RuleName.SetOf(provision),
            Rule = name,
            Atoms = Count(GoalKind.Atom),
            Exceptions = Count(GoalKind.Exception),
            Decisions = Count(GoalKind.Decision),
            Gaps = [.. gaps.Select(what => new Gap(name, what, rows.GetValueOrDefault(what)))],
            Unreachable = unreachable,
        };
    }

    private static string? Declared(RuleSuite suite, string rule, string what) =>
        suite.Unreachables.FirstOrDefault(its => its.Rule == rule && its.What == what) is { } declared ? $"declared: {declared.Reason}" : null;

    private static IEnumerable<string> Stale(RuleSuite suite, RuleCoverage?[] rules) => suite.Unreachables
        .Where(its => !rules.OfType<RuleCoverage>().Any(rule => rule.Rule == its.Rule && rule.Unreachable.Any(gap => gap.What == its.What && gap.Why!.StartsWith("declared: ", StringComparison.Ordinal))))
        .Select(its => $"{its.At}: nothing is unshown of {its.Rule} that says \"{its.What}\", or no case is needed to say why");
}
