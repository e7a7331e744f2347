namespace Vetting.Harness.Tests.Minimum;

public sealed class MinimumOfCasesTests
{
    /// <summary>A case, and what nothing shows any more without it.</summary>
    public static TheoryData<string, string> Needed => new()
    {
        { "XX-01.01+XX-01.20+XX-01.25", "the rule is kept, and no exception was needed for it (clear)" },
        { "XX-01.03", "only because it is not so that the channel is covered" },
        { "XX-01.04", "only this exception keeps the rule from being broken: not (the line is not contact between officers only)" },
        { "XX-01.05", "only this exception lifts an element of the list: not (i.RecordFallsShort == false and i.Determinations.Any(d" },
        { "XX-01.05+XX-01.22", "d.ReportedOn is the day before recipient.Line.FurnishedOn" },
        { "XX-01.06", "d.ReportedOn is on the day of recipient.Line.FurnishedOn" },
        { "XX-01.07", "d.ReportedOn is the day after recipient.Line.FurnishedOn" },
        { "XX-01.08", "before the rule was in force" },
        { "XX-01.09", "recipient.Channel.CoveredByStateLeahy is missing" },
        { "XX-01.10+XX-01.24+XX-01.26", "recipient.Incidents is missing" },
        { "XX-01.12", "recipient.Incidents[].ByState.FoundCredible is missing" },
        { "XX-01.15", "recipient.Incidents[].Determinations[].IsReported is missing" },
        { "XX-01.16", "recipient.Line.FurnishedOn is missing" },
        { "XX-02.01", "line.Items.Count() is less than law.Number(\"most-articles\")" },
        { "XX-02.02", "line.Items.Count() is exactly law.Number(\"most-articles\")" },
        { "XX-02.03+XX-02.11+XX-02.12", "line.Items.Count() is more than law.Number(\"most-articles\")" },
        { "XX-02.05", "in a period for which no text is encoded" },
        { "XX-02.07+XX-02.13", "line.Items.Count(x => x.Lethality == \"Lethal\") is exactly" },
        { "XX-02.08", "line.Items.Count(x => x.Lethality == \"Lethal\") is more than" },
    };

    [Theory]
    [MemberData(nameof(Needed))]
    public void A_rule_whose_only_cases_of_something_are_gone_lacks_it(string ids, string what)
    {
        using var law = SmallLaw.Without(ids);
        Assert.Contains(law.Test().Rules.SelectMany(rule => rule.Lacking), gap => gap.What.Contains(what, StringComparison.Ordinal));
    }

    [Fact]
    public void A_case_that_fails_shows_nothing()
    {
        using var law = SmallLaw.WithCases(("XX-01.08,XX-01,2013-12-31", "XX-01.08,XX-01,2014-01-01"));
        Assert.Contains(law.Test().Rules[0].Lacking, gap => gap.What.Contains("before the rule was in force", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_without_cases_lacks_all_of_them_and_each_row_can_be_pasted()
    {
        using var law = SmallLaw.With();
        law.Table();
        var lacking = law.Test().Rules.SelectMany(rule => rule.Lacking).ToList();
        Approved.Match(string.Join('\n', lacking.Select(gap => $"{gap.What}\n{gap.Row}")));

        law.Table([.. lacking.Select(gap => gap.Row?.Replace("START", "plain", StringComparison.Ordinal)).OfType<string>().Where(row => !row.Contains("events[0]", StringComparison.Ordinal) && !row.Contains("determinations[0]", StringComparison.Ordinal))]);
        Assert.NotEmpty(law.Read().Test(cancellation: TestContext.Current.CancellationToken).Rules[0].Cases);
    }
}
