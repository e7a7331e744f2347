using System.Collections.Immutable;
using Vetting.Findings;
using Vetting.Harness.Cases;
using Vetting.Harness.Minimum;
using Vetting.Rules;

namespace Vetting.Harness.Testing;

/// <summary>Runs the cases of a suite and puts them together rule by rule.</summary>
internal static class Tests
{
    public static TestRun Of(RuleSuite suite, CaseFilter filter, CancellationToken cancellation) =>
        Of(suite.Rules, suite.Cases, filter, isMinimumAsked: filter.Case is null, cancellation);

    /// <param name="ruleSet">The rules.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="filter">Which of them.</param>
    /// <param name="isMinimumAsked">Whether every rule must have its minimum of cases; if not, rules without a case are left out.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static TestRun Of(RuleSet ruleSet, ImmutableArray<RuleCase> cases, CaseFilter filter, bool isMinimumAsked, CancellationToken cancellation)
    {
        var rules = RuleName.Of(ruleSet).Where(rule => filter.LetsThrough(rule.Name, rule.Provision)).ToImmutableArray();
        var wanted = rules.Select(rule => rule.Provision).ToHashSet(ReferenceEqualityComparer.Instance);
        ImmutableArray<RuleCase> chosen = [.. cases.Where(its => wanted.Contains(its.Provision) && filter.LetsThrough(its.Id))];
        var asked = CaseRunner.Run(ruleSet, chosen, cancellation)
            .ToLookup(its => its.Case.Provision, ReferenceEqualityComparer.Instance);

        // What a run that was stopped has not asked is not lacking.
        var isComplete = !cancellation.IsCancellationRequested;
        return new TestRun(
        [
            .. rules.Select(rule => Rule(rule.Name, rule.Provision, [.. asked[rule.Provision]], isMinimumAsked && isComplete))
                .Where(rule => (isMinimumAsked && isComplete) || !rule.Cases.IsEmpty)
                .OrderBy(rule => rule.Set, StringComparer.Ordinal),
        ])
        {
            IsComplete = isComplete,
            LeftOut = cases.Length - chosen.Length,
        };
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
