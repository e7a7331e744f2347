namespace Vetting.Harness.Tests.Analyzing;

public sealed class AnalysisTests
{
    [Fact]
    public void Defects_come_before_remarks_and_each_says_what_was_searched()
    {
        using var law = SmallLaw.With(
            ("line.Items.Count() > law", "line.Pillar == \\\"Border\\\" and line.Pillar == \\\"Defense\\\" and line.Items.Count() > law"),
            ("not (recipient.Line.IsOfficerContact == true)", "recipient.Channel.CoveredByStateLeahy == true or recipient.Line.IsOfficerContact == false"));
        var run = law.Read().Analyze(new CaseFilter { Rule = "*" }, cancellation: TestContext.Current.CancellationToken);
        Approved.Match(law.Shown(run.ToText()));
        Assert.Equal(2, run.Findings.Count(finding => finding.IsDefect));
    }

    [Fact]
    public void The_case_of_a_gap_passes_as_it_is_printed()
    {
        using var law = SmallLaw.With(("\"to\": \"2019-12-31\"", "\"to\": \"2019-12-30\""));
        var rows = law.Read().Analyze(cancellation: TestContext.Current.CancellationToken).Findings.Where(finding => finding.Kind == AnalysisKind.PeriodGap).Select(finding => finding.Row!).ToArray();
        Assert.Equal(2, rows.Length);
        law.Table(rows);
        Assert.Equal(2, law.Test().Rules.Sum(rule => rule.Count(CaseStatus.Passed)));
    }

    [Theory]
    [InlineData("line.Items.Count() > law.Number(\\\"most-articles\\\")", "Dates.Before(line.FurnishedOn, line.FurnishedOn) == true", false)]
    [InlineData("line.Items.Count() > law.Number(\\\"most-articles\\\")", "line.Pillar in (\\\"Border\\\", \\\"Defense\\\") and line.Pillar != \\\"Border\\\"", false)]
    [InlineData("line.Items.Count() > law.Number(\\\"most-articles\\\")", "line.Pillar in (\\\"Border\\\", \\\"Defense\\\") and line.Pillar == \\\"RuleOfLaw\\\"", true)]
    [InlineData("line.Items.Count() > law.Number(\\\"most-articles\\\")", "line.Items.Any(x => x.Lethality == \\\"Lethal\\\" and x.Lethality == \\\"Tactical\\\")", true)]
    public void Questions_about_one_thing_are_answered_together(string right, string wrong, bool isNever)
    {
        using var law = SmallLaw.With((right, wrong));
        law.Table();
        Assert.Equal(isNever, law.Read().Analyze(cancellation: TestContext.Current.CancellationToken).Findings.Any(finding => finding.Kind == AnalysisKind.NeverTrue));
    }

    [Fact]
    public void A_rule_within_another_is_found()
    {
        using var law = SmallLaw.With();
        var rules = File.ReadAllText(law.Rules);
        var start = rules.IndexOf("      {\n        \"RuleName\": \"XX-01@", StringComparison.Ordinal);
        var end = rules.IndexOf("\n      }\n", start, StringComparison.Ordinal) + "\n      }".Length;
        var one = rules[start..end];
        var narrower = one.Replace("XX-01", "XX-03", StringComparison.Ordinal).Replace("CoveredByStateLeahy == true", "CoveredByStateLeahy == true and recipient.Line.Pillar == \\\"Border\\\"", StringComparison.Ordinal);
        File.WriteAllText(law.Rules, rules.Replace(one, $"{one},\n{narrower}", StringComparison.Ordinal));
        var found = Assert.Single(law.Read().Analyze(cancellation: TestContext.Current.CancellationToken).Findings, finding => finding.Kind == AnalysisKind.Subsumed);
        Assert.Equal(("XX-03", "wherever XX-03@2014-01-01 is broken, XX-01 is broken too"), (found.Rule, found.What));
    }

    [Fact]
    public void A_run_is_JSON()
    {
        using var law = SmallLaw.With();
        Approved.Match(law.Read().Analyze(cancellation: TestContext.Current.CancellationToken).ToJson(), "json");
    }
}
