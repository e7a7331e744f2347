using Vetting.Claims;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules;
using Vetting.Screening.Packages;
using Vetting.Tests.Support;

namespace Vetting.Screening.Tests.Packages;

/// <summary>Screening is a check without its report: it may not say anything else.</summary>
public sealed class PackageScreenTests
{
    public static TheoryData<string> Samples => [.. SampleFiles.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_screened_as_it_is_checked(string name)
    {
        var package = AidPackage.Read(Repository.At(SampleFiles.Package(name)));
        var registry = Registry.Read(Repository.At(SampleFiles.Registry(name)));

        Assert.All([AsOf.Open, new AsOf { AssessAs = Assessor.Auditor }, new AsOf { KnownOn = new(2015, 1, 1) }, new AsOf { LawOn = new(2023, 1, 1) }],
            asOf => Same(package, registry, asOf));
        Same(package, Registry.Empty, AsOf.Open);
    }

    [Fact]
    public void Made_up_packages_are_screened_as_they_are_checked()
    {
        Assert.All(Made.Lines, line => Same(Made.Package(line), Made.Registry, AsOf.Open));
    }

    [Fact]
    public void Made_up_packages_come_to_every_disposition_that_matters() =>
        Assert.Superset(
            new HashSet<Findings.Disposition> { Findings.Disposition.Clear, Findings.Disposition.Held, Findings.Disposition.Barred },
            Made.Lines.Select(line => Screen(Made.Package(line), Made.Registry, AsOf.Open).Disposition).ToHashSet());

    [Theory]
    [InlineData("civilian-justice")]
    [InlineData("every-outcome")]
    public void A_sample_is_screened_by_changed_rules_as_it_is_checked(string name)
    {
        var rules = RuleSet.Shipped.Without("SL-01", "the test").Without("CF-01", "the test").WithSeverity("SL-03", Severity.Hold, "the test");
        var package = AidPackage.Read(Repository.At(SampleFiles.Package(name)));

        Same(package, Registry.Read(Repository.At(SampleFiles.Registry(name))), AsOf.Open, rules);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[{\"id\":\"l\",\"recipients\":[]}]")]
    [InlineData("[{\"id\":\"l\",\"recipients\":[{}]}]")]
    public void A_package_of_which_little_is_said_is_screened_as_it_is_checked(string lines) =>
        Same(Made.Package($"{{\"schema\":\"vetting/package/1\",\"id\":\"p\",\"country\":\"MX\",\"lines\":{lines}}}"), Made.Registry, AsOf.Open);

    private static ScreenedPackage Screen(AidPackage package, Registry registry, AsOf asOf, RuleSet? rules = null) =>
        new PackageScreen(rules ?? RuleSet.Shipped, registry, asOf).Screen(package);

    private static void Same(AidPackage package, Registry registry, AsOf asOf, RuleSet? rules = null)
    {
        var report = Vetter.Create(rules ?? RuleSet.Shipped).Check(package, registry, asOf);
        var screened = Screen(package, registry, asOf, rules);

        Assert.Equal(report.Disposition, screened.Disposition);
        Assert.Equal(report.Checked.Length, screened.Asked);
        Assert.Equal(
            report.Findings.Select(finding => (finding.Rule, finding.Text?.Name, finding.Subject, finding.SubjectName, finding.Unit, finding.Outcome, finding.Severity)),
            screened.Findings.Select(finding => (finding.Rule, finding.Version, finding.Subject, finding.SubjectName, finding.Unit, finding.Outcome, finding.Severity)));
        Assert.Equal(
            report.Findings.SelectMany(finding => finding.Exposure.Select(its => (its.Currency, its.Low, its.High))),
            screened.Findings.SelectMany(finding => finding.Exposure.Select(its => (its.Currency, its.Low, its.High))));
        Assert.Equal(
            report.Findings.Where(finding => finding.Outcome == Outcome.Indeterminate).Select(finding => finding.Message),
            screened.Findings.Where(finding => finding.Outcome == Outcome.Indeterminate).Select(finding => finding.Why));
    }
}
