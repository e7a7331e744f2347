using Vetting.Claims;
using Vetting.Logic;
using Vetting.Packages;

namespace Vetting.Harness.Tests.Comparing;

public sealed class ComparisonTests
{
    private const string Credible = "\"level\": \"credible\"";

    [Fact]
    public void The_same_rules_differ_in_nothing()
    {
        var run = Compare([]);
        Assert.True(run.Answers > 0);
        Assert.Empty(run.Changes);
        Assert.Empty(run.Rules);
        Assert.Empty(run.Moved);
    }

    [Fact]
    public void A_comparison_reads_from_top_to_bottom() => Approved.Match(Compare([("CoveredByStateLeahy == true", "CoveredByStateLeahy == false")]).ToText().Replace(Repository.Root, "repository", StringComparison.Ordinal));

    [Fact]
    public void A_comparison_is_JSON() => Approved.Match(Compare([("CoveredByStateLeahy == true", "CoveredByStateLeahy == false")]).ToJson().Replace(Repository.Root, "repository", StringComparison.Ordinal), "json");

    [Theory]
    [InlineData("rules", "CoveredByStateLeahy == true", "CoveredByStateLeahy == false", DiffCause.RuleText)]
    [InlineData("rules", "\"from\": \"2014-01-01\"\n", "\"from\": \"2024-01-01\"\n", DiffCause.LawDate)]
    [InlineData("parameters", "\"torture\",", "\"genocide\",", DiffCause.Parameter)]
    public void What_alone_makes_the_difference_is_named(string file, string right, string wrong, DiffCause cause)
    {
        var run = file == "rules" ? Compare([(right, wrong)]) : Compare([], [(right, wrong)]);
        Assert.Contains(run.Changes, change => change.Rule == "XX-01" && change.Cause == cause);
    }

    [Fact]
    public void What_is_known_may_make_the_difference()
    {
        using var law = SmallLaw.With();
        var run = law.Read().CompareWith(law.Read(), [new CorpusPackage(Package(law), Known(law, isCredible: false), Known(law, isCredible: true))], cancellation: TestContext.Current.CancellationToken);
        var change = Assert.Single(run.Changes);
        Assert.Equal(("clear", "violation", DiffCause.Data), (change.From, change.To, change.Cause));
    }

    [Fact]
    public void The_day_whose_law_is_asked_may_make_the_difference()
    {
        using var law = SmallLaw.With();
        var run = law.Read().CompareWith(
            law.Read(), [new CorpusPackage(Package(law), Known(law, isCredible: true))], AsOf.Open, new AsOf { LawOn = new NodaTime.LocalDate(2013, 1, 1) }, TestContext.Current.CancellationToken);
        Assert.Contains(run.Changes, change => change is { Rule: "XX-01", From: "violation", To: "not-applicable", Cause: DiffCause.LawDate });
    }

    [Theory]
    [InlineData("Dates.Before(d.ReportedOn", "Dates.OnOrBefore(d.ReportedOn", "narrower")]
    [InlineData(" and i.ByState.FoundCredible == true", "", "wider")]
    [InlineData("FoundCredible == true", "FoundCredible == false", "neither")]
    [InlineData("recipient.Line.IsOfficerContact == true", "recipient.Line.IsOfficerContact != false", "no difference found")]
    public void A_rule_is_wider_or_narrower_with_a_counterexample(string right, string wrong, string word)
    {
        using var law = SmallLaw.With((right, wrong));
        if (wrong.Length == 0)
        {
            law.Table();
        }

        var shift = Assert.Single(SmallLaw.Whole.CompareWith(law.Read(), [], cancellation: TestContext.Current.CancellationToken).Rules);
        Assert.Equal(("XX-01", word), (shift.Rule, shift.Word));
    }

    [Fact]
    public void A_bar_that_has_become_a_note_is_a_difference()
    {
        var run = Compare([("\"severity\": \"Bar\"", "\"severity\": \"Note\"")]);
        var change = Assert.Single(run.Changes);
        Assert.Equal(("XX-01", "violation, Bar", "violation, Note", DiffCause.RuleText), (change.Rule, change.From, change.To, change.Cause));
        Assert.Equal("Bar, now Note", Assert.Single(run.Rules).Severity);
        Assert.Contains("  a finding of it was Bar, now Note\n", run.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_differs_is_told_although_no_package_reads_it()
    {
        using var law = SmallLaw.With();
        law.Replace(Path.Combine(law.Folder, "channels/table.json"), ("\"defenseLeahy\": true", "\"defenseLeahy\": false"));
        law.Replace(Path.Combine(law.Folder, "parameters.json"), ("\"number\": 12", "\"number\": 13"));
        var run = SmallLaw.Whole.CompareWith(law.Read(), [new CorpusPackage(Package(law), Known(law, isCredible: true))], cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(run.Changes);
        Assert.Equal("channel Section 333: defenseLeahy was true, now false", run.Tables[0]);
        Assert.EndsWith(" was 12, now 13", Assert.Single(run.Tables.Skip(1)), StringComparison.Ordinal);
        Assert.Contains("  what no package here reads of them changes no answer above, and may change others\n", run.ToText(), StringComparison.Ordinal);
    }

    private static AidPackage Package(SmallLaw law) => AidPackage.Read(Path.Combine(law.Folder, "starting-points/plain.package.json"));

    private static Registry Known(SmallLaw law, bool isCredible)
    {
        var text = File.ReadAllText(Path.Combine(law.Folder, "starting-points/plain.registry.json"));
        return Registry.Parse(isCredible ? text.Replace("\"level\": \"not-credible\"", Credible, StringComparison.Ordinal) : text);
    }

    private static DiffRun Compare((string, string)[] rules, (string, string)[]? parameters = null)
    {
        using var law = SmallLaw.With(rules);
        law.Replace(Path.Combine(law.Folder, "parameters.json"), parameters ?? []);
        if (rules.Length > 0)
        {
            law.Table();
        }

        return SmallLaw.Whole.CompareWith(law.Read(), [new CorpusPackage(Package(law), Known(law, isCredible: true))], cancellation: TestContext.Current.CancellationToken);
    }
}
