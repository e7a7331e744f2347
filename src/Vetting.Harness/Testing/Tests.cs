using System.Collections.Immutable;
using Vetting.Findings;
using Vetting.Harness.Cases;
using Vetting.Harness.Minimum;
using Vetting.Rules;

namespace Vetting.Harness.Testing;

/// <summary>Runs the cases of a suite and puts them together rule by rule.</summary>
internal static class Tests
{
    public static TestRun Of(RuleSuite suite, CaseFilter filter, CancellationToken cancellation)
    {
        var rules = RuleName.Of(suite.Rules).Where(rule => filter.LetsThrough(rule.Name, rule.Provision)).ToImmutableArray();
        var wanted = rules.Select(rule => rule.Provision).ToHashSet(ReferenceEqualityComparer.Instance);
        var asked = CaseRunner.Run(suite.Rules, [.. suite.Cases.Where(its => wanted.Contains(its.Provision) && filter.LetsThrough(its.Id))], cancellation)
            .ToLookup(its => its.Case.Provision, ReferenceEqualityComparer.Instance);
        return new TestRun(
        [
            .. rules.Select(rule => Rule(rule.Name, rule.Provision, [.. asked[rule.Provision]], filter.Case is null))
                .Where(rule => filter.Case is null || !rule.Cases.IsEmpty)
                .OrderBy(rule => rule.Set, StringComparer.Ordinal),
        ]);
    }

    private static RuleResult Rule(string name, Provision provision, ImmutableArray<AskedCase> asked, bool isMinimumChecked) => new()
    {
        Set = RuleName.SetOf(provision),
        Rule = name,
        Title = provision.Latest.Properties.Title,
        Cases = [.. asked.Select(its => Case(name, its))],
        IsMinimumChecked = isMinimumChecked,
        Lacking = isMinimumChecked ? MinimumOfCases.Lacking(name, provision, asked) : [],
    };

    private static CaseResult Case(string rule, AskedCase asked) => new()
    {
        Id = asked.Case.Id,
        Set = asked.Case.Set,
        Rule = rule,
        Status = (asked.Agrees, asked.Case.IsTodo) switch
        {
            (false, true) => CaseStatus.Skipped,
            (true, false) => CaseStatus.Passed,
            _ => CaseStatus.Failed,
        },
        Expected = asked.Case.Expected.ToString(),
        Actual = asked.Actual.ToString(),
        ExpectedOutcome = asked.Case.Expected.Outcome,
        ActualOutcome = asked.Actual.Outcome,
        Why = asked is { Agrees: true, Case.IsTodo: true } ? "the case is marked as todo and passes; mark it as active" : Reasons.Of(asked.Answer),
        From = asked.Case.Row.From.Text,
        At = asked.Case.Row.Id.At(0),
    };
}
