using NodaTime;
using Vetting.Claims;
using Vetting.Findings;
using Vetting.Findings.Waivers;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Tests.Support;

namespace Vetting.Tests.Findings.Waivers;

/// <summary>A waiver overlays a violation that is found anyway; one that is not written, signed, in scope and in time excuses nothing and says why.</summary>
public sealed class WaiverTests
{
    private static readonly Waiver Good = new()
    {
        Id = "w",
        Law = WaivedLaw.DefenseLeahy,
        SignedBy = "Secretary of Defense",
        SignedBySecretaryOfDefense = true,
        SignedOn = StatedDate.At(new DateRange(new LocalDate(2019, 10, 1))),
        ConsultedStateOn = StatedDate.At(new DateRange(new LocalDate(2019, 9, 30))),
        Circumstances = "made up",
        Reference = "a file",
        Until = StatedDate.At(new DateRange(new LocalDate(2019, 12, 31))),
        Units = ["mx-102-infantry-battalion"],
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void A_violation_that_is_waived_is_found_shown_and_no_longer_bars_by_its_law()
    {
        var report = Check(Good);
        var finding = report.Findings.Single(its => its.Rule == "DL-01");

        Assert.Equal((Vetting.Rules.Outcome.Violation, false), (finding.Outcome, finding.Stands));
        Assert.Equal(("Secretary of Defense", "10 U.S.C. 362(c)", new LocalDate(2019, 12, 31)), (finding.Waiver!.Authority, finding.Waiver.Citation, finding.Waiver.Until));
        // A waiver of the one law lifts nothing of the other, which section 333 does not let its money pass by.
        Assert.Equal(["CH-13"], report.Findings.Where(its => its is { Subject: "/lines/1/recipients/0", Stands: true, Severity: Vetting.Rules.Severity.Bar, Outcome: Vetting.Rules.Outcome.Violation }).Select(its => its.Rule));
        Assert.True(report.Checked.Single(its => its is { Rule: "DL-01", Subject: "/lines/1/recipients/0" }).IsWaived);
    }

    [Fact]
    public void One_that_ended_before_the_last_of_it_is_furnished_excuses_nothing() =>
        Refused(Good with { Until = StatedDate.At(new DateRange(new LocalDate(2019, 12, 1))) }, "it is not known to run until the last of it is furnished");

    [Fact]
    public void The_last_day_counts() => Assert.True(Waiver(Check(Good with { Until = StatedDate.At(new DateRange(new LocalDate(2019, 12, 2))) })).IsInForce);

    [Fact]
    public void One_for_another_unit_excuses_nothing() => Refused(Good with { Units = ["another"] }, "it does not name the unit");

    [Fact]
    public void One_that_nobody_signed_excuses_nothing() => Refused(Good with { SignedOn = StatedDate.None }, "it is not known to be signed before anything is furnished");

    [Fact]
    public void One_signed_by_somebody_else_excuses_nothing() =>
        Refused(Good with { SignedBySecretaryOfDefense = false }, "it is not known to be signed by the Secretary of Defense");

    [Fact]
    public void One_signed_after_the_first_of_it_is_furnished_excuses_nothing() =>
        Refused(Good with { SignedOn = StatedDate.At(new DateRange(new LocalDate(2019, 12, 3))) }, "it is not known to be signed before anything is furnished");

    [Fact]
    public void One_made_without_consulting_State_excuses_nothing() => Refused(Good with { ConsultedStateOn = StatedDate.None }, "State is not known to have been consulted before");

    [Fact]
    public void One_without_its_text_excuses_nothing() => Refused(Good with { Reference = null }, "its text and its extraordinary circumstances are not on file");

    [Fact]
    public void One_for_the_State_law_excuses_nothing_because_that_law_knows_none() =>
        Refused(Good with { Law = WaivedLaw.StateLeahy }, "it is meant to lift 22 U.S.C. 2378d, which knows no waiver");

    [Fact]
    public void A_waiver_cannot_lift_the_bar_of_the_State_law()
    {
        var report = Check(Good, line: 0);
        var finding = report.Findings.Single(its => its is { Rule: "SL-01", Subject: "/lines/0/recipients/0" });

        Assert.True(finding.Stands);
        Assert.Equal("the waiver `w` excuses nothing: the law that is broken knows no waiver", finding.Waiver!.Text);
        Assert.Equal(Disposition.Barred, report.Disposition);
    }

    [Theory]
    [InlineData("2019-12-01", 30, true)]
    [InlineData("2019-12-01", 29, false)]
    [InlineData("2019-12-31", 0, true)]
    [InlineData("2020-01-01", 30, false)]
    public void Those_that_end_within_some_days_are_listed_and_those_that_ended_are_not(string day, int days, bool listed) =>
        Assert.Equal(listed, Check(Good).WaiversEnding(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, days).Any());

    private static void Refused(Waiver waiver, string why)
    {
        var report = Check(waiver);

        Assert.Equal(Disposition.Barred, report.Disposition);
        Assert.Contains(why, Waiver(report).Faults, StringComparer.Ordinal);
        Assert.Contains(why, Waiver(report).Text, StringComparison.Ordinal);
        Assert.Single(report.Waivers);
    }

    private static WaiverOnFile Waiver(VettingReport report) => report.Findings.Single(its => its is { Rule: "DL-01", Subject: "/lines/1/recipients/0" }).Waiver!;

    /// <summary>The sample as its auditor sees it: barred by both laws.</summary>
    private static VettingReport Check(Waiver waiver, int line = 1)
    {
        var package = AidPackage.Read(Repository.At(SampleFiles.Package("tlatlaya-102nd-battalion")));
        var registry = Registry.Read(Repository.At(SampleFiles.Registry("tlatlaya-102nd-battalion")));
        var content = package.Content with { Lines = package.Content.Lines.SetItem(line, package.Content.Lines[line] with { Waivers = [waiver] }) };
        return Vetter.Create().Check(new AidPackage(content, package.Sha256), registry, new AsOf { AssessAs = Assessor.Auditor }, Token);
    }
}
