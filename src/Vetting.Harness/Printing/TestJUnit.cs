using System.Globalization;
using Vetting.Reports.JUnit;

namespace Vetting.Harness.Printing;

/// <summary>A run of cases as JUnit XML: a suite for each rule, a test case for each case and one for the minimum of cases.</summary>
internal static class TestJUnit
{
    public static string Of(TestRun run) => JUnitDocument.Of(run.Rules.Select(Suite));

    private static JUnitSuite Suite(RuleResult rule) => new(
        $"{rule.Set}/{rule.Rule}",
        [.. rule.Cases.Select(its => Case(rule, its)), .. rule.IsMinimumChecked ? [Minimum(rule)] : Array.Empty<JUnitCase>()]);

    private static JUnitCase Case(RuleResult rule, CaseResult its) => its.Status switch
    {
        CaseStatus.Failed => new JUnitCase(
            rule.Rule, its.Id, JUnitResult.Failed, $"expected {its.Expected}, but was {its.Actual}", $"{its.At}\nwhy: {its.Why}\nfrom: {its.From}"),
        CaseStatus.Skipped => new JUnitCase(rule.Rule, its.Id, JUnitResult.Skipped, "marked as todo"),
        _ => new JUnitCase(rule.Rule, its.Id, JUnitResult.Passed),
    };

    private static JUnitCase Minimum(RuleResult rule) => rule.Lacking.IsEmpty
        ? new JUnitCase(rule.Rule, "minimum of cases", JUnitResult.Passed)
        : new JUnitCase(
            rule.Rule,
            "minimum of cases",
            JUnitResult.Failed,
            string.Create(CultureInfo.InvariantCulture, $"{rule.Lacking.Length} cases are lacking"),
            string.Join('\n', rule.Lacking.Select(gap => gap.What)));
}
