using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Findings;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Rules;
using Vetting.Tests.Rules.Files;
using Vetting.Tests.Support;

namespace Vetting.Tests.Rules.Changes;

/// <summary>Rules may be added, left out and weighed otherwise by whoever embeds them; never in silence, and never into a clearance of what a law forbids.</summary>
public sealed class RuleSetChangesTests
{
    private const string Reason = "we are not held to it";

    // The one sample that the shipped rules clear: what a change does to it, the change did.
    private static readonly AidPackage Clear = AidPackage.Read(Repository.At(SampleFiles.Package("civilian-justice")));
    private static readonly Registry Known = Registry.Read(Repository.At(SampleFiles.Registry("civilian-justice")));

    public static TheoryData<string> Bars => Named(Severity.Bar);

    public static TheoryData<string> Holds => Named(Severity.Hold);

    public static TheoryData<string> Others => [.. Named(Severity.Warn).Concat(Named(Severity.Note)).Select(row => row.Data).Except(Bars.Concat(Holds).Select(row => row.Data), StringComparer.Ordinal)];

    [Fact]
    public void The_package_is_clear_as_long_as_nothing_is_changed() => Assert.Equal(Disposition.Clear, Check(RuleSet.Shipped).Disposition);

    [Theory]
    [MemberData(nameof(Bars))]
    public void A_bar_that_is_left_out_clears_nothing(string rule)
    {
        var report = Check(RuleSet.Shipped.Without(rule, Reason));

        Assert.Equal(Disposition.Held, report.Disposition);
        Assert.Contains(report.Findings, finding => finding.Rule == rule && finding.Outcome == Outcome.Indeterminate && finding.Message.Contains(Reason, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Holds))]
    public void A_hold_that_is_left_out_still_warns(string rule) =>
        Assert.True(Check(RuleSet.Shipped.Without(rule, Reason)).Disposition >= Disposition.Warned);

    [Theory]
    [MemberData(nameof(Others))]
    public void Any_other_rule_that_is_left_out_is_told_and_no_more(string rule)
    {
        var report = Check(RuleSet.Shipped.Without(rule, Reason));

        Assert.Equal(Disposition.Clear, report.Disposition);
        Assert.Contains(report.Findings, finding => finding.Rule == rule && finding.Severity == Severity.Note && finding.Message.Contains(Reason, StringComparison.Ordinal));
        Assert.Contains(report.RuleChanges, change => change.Name == rule && change.Reason == Reason);
    }

    [Theory]
    [InlineData("CF-01", Severity.Hold)]
    [InlineData("SL-03", Severity.Warn)]
    public void A_severity_that_is_changed_is_told_though_the_rule_finds_nothing(string rule, Severity severity)
    {
        var report = Check(RuleSet.Shipped.WithSeverity(rule, severity, Reason));

        Assert.Equal(Disposition.Clear, report.Disposition);
        Assert.Contains(report.Findings, finding => finding.Rule == $"RULES/{rule}" && finding.Message.Contains(Reason, StringComparison.Ordinal));
        Assert.All(report.Checked.Where(its => its.Rule == rule), its => Assert.Equal(severity, its.Severity));
    }

    [Theory]
    [InlineData("SL-03", Severity.Note, "`SL-03` is a Bar, and a note changes no disposition")]
    [InlineData("PR-04", Severity.Note, "`PR-04` is a Hold, and a note changes no disposition")]
    [InlineData("CF-01", Severity.Bar, "`CF-01` rests on no statute")]
    [InlineData("CF-011", Severity.Hold, "no rule of the set is called `CF-011`; did you mean `CF-01`?")]
    public void A_severity_that_would_mislead_is_refused(string rule, Severity severity, string says) =>
        Assert.StartsWith(says, Assert.Throws<ArgumentException>(() => RuleSet.Shipped.WithSeverity(rule, severity, Reason)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("two\nlines")]
    public void A_change_without_a_reason_on_one_line_is_refused(string reason)
    {
        Assert.Throws<ArgumentException>(() => RuleSet.Shipped.Without("CF-01", reason));
        Assert.Throws<ArgumentException>(() => RuleSet.Shipped.WithSeverity("CF-01", Severity.Hold, reason));
    }

    [Fact]
    public void A_rule_is_left_out_once() =>
        Assert.Throws<ArgumentException>(() => RuleSet.Shipped.Without("CF-01", Reason).Without("cf-01", Reason));

    [Fact]
    public void A_value_of_the_law_that_is_changed_holds_every_recipient()
    {
        var report = Check(WithParameter("vetting-validity-months", """{ "from": "1961-09-04", "number": 12000, "provision": "none", "source": "the test", "verified": false }"""));

        Assert.All(report.Recipients, recipient => Assert.Equal(Disposition.Held, recipient.Disposition));
        Assert.Contains("RULES/vetting-validity-months", report.Findings.Select(finding => finding.Rule));
        Assert.Equal("vetting-validity-months: its value was 12 and is 12000; the reason given: we are not held to it", Assert.Single(report.RuleChanges).ToString());
    }

    [Fact]
    public void A_value_for_a_name_that_is_none_is_refused() =>
        Assert.Contains("no parameter `vetting-validity-month` to change; did you mean `vetting-validity-months`?", Assert.Throws<UnusableInputException>(() => WithParameter("vetting-validity-month", "")).Message, StringComparison.Ordinal);

    [Fact]
    public void Rules_that_are_added_are_asked_with_the_others()
    {
        var mine = RuleSet.Parse(SmallRule.Workflow);

        var report = Check(RuleSet.Shipped.With(mine));

        Assert.Equal(Check(RuleSet.Shipped).Checked.Length + report.Recipients.Length, report.Checked.Length);
        Assert.Contains("XX-01", report.Checked.Select(its => its.Rule));
        Assert.Contains("-", report.Rules.Select(file => file.Name));
        Assert.Empty(report.RuleChanges);
    }

    [Fact]
    public void Whichever_set_is_added_to_which_the_answers_are_the_same()
    {
        var mine = RuleSet.Parse(SmallRule.Workflow);

        Assert.Equal(Check(RuleSet.Shipped.With(mine)).FindingsSha256, Check(mine.With(RuleSet.Shipped)).FindingsSha256);
        Assert.Equal(RuleSet.Shipped.With(mine).Sha256, mine.With(RuleSet.Shipped).Sha256);
        Assert.NotEqual(RuleSet.Shipped.Sha256, RuleSet.Shipped.With(mine).Sha256);
        Assert.NotEqual(RuleSet.Shipped.Sha256, RuleSet.Shipped.Without("CF-01", Reason).Sha256);
    }

    [Theory]
    [InlineData("XX-01", "CF-01", "the set has a rule `CF-01` already; expected an id of its own: adding changes no rule")]
    [InlineData("\"strangers\"", "\"strangers\" ", null)]
    public void Adding_changes_no_rule(string right, string wrong, string? says)
    {
        var mine = RuleSet.Parse(SmallRule.Workflow.Replace(right, wrong, StringComparison.Ordinal));
        var problems = Record.Exception(() => RuleSet.Shipped.With(mine)) as UnusableInputException;

        Assert.Equal(says is not null, problems?.Message.Contains(says!, StringComparison.Ordinal) == true);
        Assert.Throws<UnusableInputException>(() => mine.With(mine));
        Assert.Throws<UnusableInputException>(() => RuleSet.Shipped.Without("CF-01", Reason).With(RuleSet.Shipped));
    }

    [Fact]
    public void The_version_is_that_of_whoever_keeps_the_rules_and_says_that_they_were_changed()
    {
        var version = RuleSet.Shipped.Version;

        Assert.Matches(@"^[0-9]+\.[0-9]+\.[0-9]+$", version);
        Assert.Equal(version, RuleSet.Read(Repository.At("rules")).Version);
        Assert.Equal(version + "+changed", RuleSet.Shipped.Without("CF-01", Reason).Without("CF-02", Reason).Version);
        Assert.Null(RuleSet.Read(Repository.At("rules/process")).Version);
        Assert.Equal(version, Check(RuleSet.Shipped).RulesVersion);
    }

    [Fact]
    public void Leaving_every_rule_out_is_told_rule_by_rule()
    {
        var names = RuleSet.Shipped.Provisions.Select(provision => provision.Name).Distinct(StringComparer.Ordinal).ToImmutableArray();

        var report = Check(names.Aggregate(RuleSet.Shipped, (rules, name) => rules.Without(name, Reason)));

        Assert.Equal(Disposition.Held, report.Disposition);
        Assert.Empty(names.Except(report.Findings.Select(finding => finding.Rule).Concat(report.Checked.Where(its => its.Outcome == Outcome.NotApplicable).Select(its => its.Rule)), StringComparer.Ordinal));
        Assert.DoesNotContain(report.Checked, its => its.Outcome == Outcome.Clear);
    }

    private static VettingReport Check(RuleSet rules) => Vetter.Create(rules).Check(Clear, Known, null, TestContext.Current.CancellationToken);

    private static RuleSet WithParameter(string name, string value)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.parameters.json");
        try
        {
            File.WriteAllText(file, $$"""{ "schema": "vetting/parameters/1", "parameters": [ { "name": "{{name}}", "meaning": "months", "values": [ {{value}} ] } ] }""");
            return RuleSet.Shipped.WithParameters(file, Reason);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static TheoryData<string> Named(Severity severity) =>
        [.. RuleSet.Shipped.Provisions.Where(provision => provision.Latest.Properties.Severity == severity).Select(provision => provision.Name).Distinct(StringComparer.Ordinal)];
}
