using Vetting.Reading;

namespace Vetting.Harness.Tests.Covering;

public sealed class CoverageTests
{
    private static readonly string[] Dropped = ["XX-01.20", "XX-01.22", "XX-01.23", "XX-02.09"];

    [Fact]
    public void What_is_not_shown_is_counted_and_printed_as_the_case_to_write() => Approved.Match(With(run => run.ToText()));

    [Fact]
    public void A_coverage_is_JSON() => Approved.Match(With(run => run.ToJson()), "json");

    [Fact]
    public void A_case_that_was_found_shows_what_it_was_found_for()
    {
        using var law = SmallLaw.Without(string.Join('+', Dropped));
        var before = Cover(law);
        var rows = before.Rules.SelectMany(rule => rule.Gaps).Select(gap => gap.Row).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(rows);
        File.AppendAllText(law.Cases, string.Join('\n', rows).Replace("XX-01.2", "XX-01.found-2", StringComparison.Ordinal).Replace("XX-02.1", "XX-02.found-1", StringComparison.Ordinal) + "\n");
        var after = Cover(law);
        Assert.Equal(0, law.Test().Rules.Sum(rule => rule.Count(CaseStatus.Failed)));
        Assert.Equal(after.All.Total, after.All.Seen);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 1, 100)]
    [InlineData(999, 1000, 99)]
    [InlineData(1, 3, 33)]
    [InlineData(2, 3, 66)]
    public void A_percentage_never_rounds_up(int seen, int total, int percent) => Assert.Equal(percent, new Tally(seen, total).Percent);

    [Fact]
    public void Without_cases_nothing_is_shown()
    {
        using var law = SmallLaw.With();
        law.Table();
        Assert.Equal((0, 0), Cover(law) is var run ? (run.Cases, run.All.Seen) : default);
    }

    [Fact]
    public void A_run_that_is_stopped_says_so() =>
        Assert.False(SmallLaw.Whole.Cover(cancellation: new CancellationToken(canceled: true)).IsComplete);

    [Fact]
    public void What_atoms_cannot_be_together_is_said_and_not_counted()
    {
        using var law = SmallLaw.With(("line.Items.Count() > law", "line.Pillar == \\\"Border\\\" or line.Pillar != \\\"Border\\\" and line.Items.Count() > law"));
        var rule = Assert.Single(Cover(law).Rules, its => its.Rule == "XX-02");
        var gap = Assert.Single(rule.Unreachable);
        Assert.Equal("a case in which `line.Pillar != \"Border\"` is false and that decides the part `when`", gap.What);
        Assert.StartsWith("in none of the ", gap.Why, StringComparison.Ordinal);
        Assert.DoesNotContain(rule.Gaps, its => its.What == gap.What);
    }

    [Fact]
    public void What_only_a_person_can_explain_is_declared_and_not_counted()
    {
        using var law = SmallLaw.Without("XX-01.20");
        var before = Cover(law);
        var gap = before.Rules.SelectMany(rule => rule.Gaps).First();
        Declare(law, $"XX-01,{CsvText(gap.What)},made up");
        var after = Cover(law);
        Assert.Equal((before.All.Total - 1, before.All.Seen), (after.All.Total, after.All.Seen));
        Assert.Equal("declared: made up", Assert.Single(after.Rules.SelectMany(rule => rule.Unreachable)).Why);
        Assert.Empty(after.Stale);
    }

    [Fact]
    public void A_declaration_of_what_a_case_does_show_is_stale()
    {
        using var law = SmallLaw.With();
        Declare(law, "XX-01,a case in which nothing is so,made up");
        Assert.Contains("a case in which nothing is so", Assert.Single(Cover(law).Stale), StringComparison.Ordinal);
    }

    [Fact]
    public void A_declaration_has_its_reason()
    {
        using var law = SmallLaw.With();
        Declare(law, "XX-01,x,");
        Assert.Contains("reason is empty; expected why there can be no such case", Assert.Throws<UnusableInputException>(() => law.Read()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_the_shipped_rules_everything_that_can_be_shown_is()
    {
        var run = RuleSuite.Shipped.Cover(mostTries: 0, cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(run.Rules.SelectMany(rule => rule.Gaps).Select(gap => $"{gap.Rule}: {gap.What}"));
        Assert.Empty(run.Stale);
    }

    private static void Declare(SmallLaw law, string row) =>
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(law.Cases)!, "unreachable.csv"), $"rule,case,reason\n{row}\n");

    private static string CsvText(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static CoverageRun Cover(SmallLaw law) => law.Read().Cover(cancellation: TestContext.Current.CancellationToken);

    private static string With(Func<CoverageRun, string> write)
    {
        using var law = SmallLaw.Without(string.Join('+', Dropped));
        return law.Shown(write(Cover(law)));
    }
}
