using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness.Printing;

/// <summary>
/// What was expected against what was answered, six outcomes by six. The mistake that costs most, a finding that came out as
/// none, has a column of its own. Cases marked as todo are not counted: what they expect is known not to be answered.
/// </summary>
internal static class Matrix
{
    private static readonly ImmutableArray<Outcome> Outcomes =
        [Outcome.Violation, Outcome.Indeterminate, Outcome.NeedsJudgement, Outcome.Clear, Outcome.NotApplicable, Outcome.Error];

    public static string Of(TestRun run)
    {
        var text = new StringBuilder();
        foreach (var rule in run.Rules.Where(rule => Counted(rule.Cases).Any()))
        {
            text.Append(CultureInfo.InvariantCulture, $"{rule.Rule}\n{Table(Counted(rule.Cases))}\n");
        }

        var all = Counted(run.Rules.SelectMany(rule => rule.Cases));
        return text.Append(CultureInfo.InvariantCulture, $"all rules\n{Table(all)}\n").ToString();
    }

    /// <summary>The pairs that occur.</summary>
    public static IEnumerable<(Outcome Expected, Outcome Actual, int Cases)> Cells(RuleResult rule) =>
        Counted(rule.Cases).GroupBy(its => (its.ExpectedOutcome, its.ActualOutcome))
            .OrderBy(same => Outcomes.IndexOf(same.Key.ExpectedOutcome)).ThenBy(same => Outcomes.IndexOf(same.Key.ActualOutcome))
            .Select(same => (same.Key.ExpectedOutcome, same.Key.ActualOutcome, same.Count()));

    private static ImmutableArray<CaseResult> Counted(IEnumerable<CaseResult> cases) =>
        [.. cases.Where(its => its.Status != CaseStatus.Skipped && !its.IsReport)];

    private static TextTable Table(ImmutableArray<CaseResult> cases)
    {
        var table = new TextTable(["expected", .. Outcomes.Select(outcome => Spelling.Of(outcome)), "false clears"]);
        foreach (var expected in Outcomes)
        {
            var its = cases.Where(one => one.ExpectedOutcome == expected).ToList();
            table.Add([Spelling.Of(expected), .. Outcomes.Select(actual => Number(its.Count(one => one.ActualOutcome == actual))), Number(its.Count(one => one.IsFalseClear))]);
        }

        return table;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
