namespace Vetting.Harness.Tests.Testing;

public sealed class TestRunTests
{
    [Fact]
    public void Every_case_of_the_small_law_is_answered_as_it_expects()
    {
        var run = SmallLaw.Whole.Test(cancellation: TestContext.Current.CancellationToken);
        Assert.Equal((40, 0, 1), (run.Passed, run.Failed, run.Skipped));
    }

    [Fact]
    public void A_run_is_a_table_then_what_failed_then_what_is_lacking() => Approved.Match(Broken(run => run.ToText()));

    [Fact]
    public void A_run_is_JUnit() => Approved.Match(Broken(run => run.ToJUnit()), "xml");

    [Fact]
    public void A_run_is_JSON() => Approved.Match(Broken(run => run.ToJson()), "json");

    [Theory]
    [InlineData("clear, lifted", "clear")]
    [InlineData("violation, waived", "violation")]
    [InlineData("XX-01.01,XX-01,,,,plain,,,clear", "XX-01.01,XX-01,,,,plain,,,\"clear, lifted\"")]
    [InlineData("recipient.Line.IsOfficerContact,made", "recipient.Channel.CoveredByStateLeahy,made")]
    [InlineData("indeterminate,recipient.Incidents,", "needs-judgement,recipient.Incidents,")]
    public void An_overlay_or_a_missing_fact_that_is_not_as_expected_fails(string old, string replacement)
    {
        using var law = SmallLaw.WithCases((old, replacement));
        Assert.NotEqual(0, law.Test().Failed);
    }

    [Fact]
    public void A_todo_that_passes_fails()
    {
        using var law = SmallLaw.WithCases(("violation,,made up,todo", "clear,,made up,todo"));
        var run = law.Test();
        Assert.Equal((40, 1, 0), (run.Passed, run.Failed, run.Skipped));
        Assert.Contains("marked as todo and passes", run.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_no_rule_answers_as_a_finding_any_more_is_a_false_clear()
    {
        using var law = SmallLaw.With(("FoundCredible == true", "FoundCredible == false"));
        Assert.Contains(law.Test().Rules.SelectMany(rule => rule.Cases), its => its.IsFalseClear);
    }

    [Theory]
    [InlineData("units", null, null, 39)]
    [InlineData("other", null, null, 0)]
    [InlineData(null, "xx-02", null, 13)]
    [InlineData(null, null, "*.01", 2)]
    public void A_filter_lets_through_what_is_like_it(string? set, string? rule, string? id, int cases)
    {
        var run = SmallLaw.Whole.Test(new CaseFilter { Set = set, Rule = rule, Case = id }, TestContext.Current.CancellationToken);
        Assert.Equal(cases, run.Rules.Sum(its => its.Cases.Length));
        Assert.Equal(cases == 0, run.IsEmpty);
    }

    [Fact]
    public void A_filter_on_cases_checks_no_minimum()
    {
        var run = SmallLaw.Whole.Test(new CaseFilter { Case = "XX-01.01" }, TestContext.Current.CancellationToken);
        Assert.Equal((1, 0), (run.Passed, run.Failed));
    }

    [Fact]
    public void Shipped_rules_answer_their_cases()
    {
        var run = RuleSuite.Shipped.Test(cancellation: TestContext.Current.CancellationToken);
        Assert.SkipWhen(run.IsEmpty, "no case ships yet");
        Assert.Empty(run.Rules.SelectMany(rule => rule.Cases).Where(its => its.Status == CaseStatus.Failed).Select(its => $"{its.At}: {its.Id} expected {its.Expected}, was {its.Actual}"));
        Assert.Empty(run.Rules.SelectMany(rule => rule.Lacking).Select(gap => $"{gap.Rule} lacks {gap.What}"));
    }

    [Fact]
    public void A_run_that_is_stopped_says_so_and_finds_nothing_lacking()
    {
        var run = SmallLaw.Whole.Test(cancellation: new CancellationToken(canceled: true));
        Assert.Equal((false, 0), (run.IsComplete, run.Failed));
    }

    private static string Broken(Func<TestRun, string> write)
    {
        using var law = SmallLaw.With(("Dates.Before(d.ReportedOn", "Dates.OnOrBefore(d.ReportedOn"), (") > law.Number", ") >= law.Number"));
        return law.Shown(write(law.Test()));
    }
}
