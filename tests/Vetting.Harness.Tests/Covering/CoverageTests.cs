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

    private static CoverageRun Cover(SmallLaw law) => law.Read().Cover(cancellation: TestContext.Current.CancellationToken);

    private static string With(Func<CoverageRun, string> write)
    {
        using var law = SmallLaw.Without(string.Join('+', Dropped));
        return law.Shown(write(Cover(law)));
    }
}
