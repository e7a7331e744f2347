using Newtonsoft.Json.Linq;
using NodaTime;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules;
using Vetting.Tests.Support;

namespace Vetting.Tests.Issues;

/// <summary>An audit without hindsight once let what came after the cut-off clear a recipient.</summary>
public sealed class HindsightTests
{
    /// <summary>After everything that is on file, and before anything on the lines is furnished.</summary>
    private static readonly LocalDate Then = new(2023, 3, 1);

    /// <summary>After the cut-off, and still before anything is furnished.</summary>
    private const string Late = "2023-03-08";

    private static readonly JObject Package = Read(SampleFiles.Package("every-outcome"));
    private static readonly JObject Known = Read("samples/every-outcome/registry/every-outcome.registry.json");

    [Fact]
    public void A_decision_after_the_cut_off_does_not_settle_whether_section_362_reaches()
    {
        var package = (JObject)Package.DeepClone();
        var line = Line(package, "dl-08-decided");
        Assert.Equal(Outcome.Clear, Ask(package, Known, "DL-08", "dl-08-decided", Then));

        line["decisions"]![0]!["on"] = Late;
        Assert.Equal(Outcome.NeedsJudgement, Ask(package, Known, "DL-08", "dl-08-decided", Then));
    }

    [Theory]
    [InlineData("sl-06-agreement", "SL-06/agreement", "recipients[0].unidentifiable.writtenAgreementOn")]
    [InlineData("dl-04-emergency-equipment", "DL-01", "emergency.consultedStateOn")]
    [InlineData("dl-04-emergency-equipment", "DL-01", "emergency.groundsWrittenOn")]
    public void A_paper_of_the_proposal_that_was_written_after_the_cut_off_clears_nothing(string id, string rule, string paper)
    {
        var package = (JObject)Package.DeepClone();
        var line = Line(package, id);
        Assert.Equal(Outcome.Clear, Ask(package, Known, rule, id, Then));

        line.SelectToken(paper)!.Replace(Late);
        Assert.False(Passes(Ask(package, Known, rule, id, Then)));
    }

    [Fact]
    public void A_remediation_reported_after_the_cut_off_does_not_take_a_unit_off_the_list()
    {
        var registry = (JObject)Known.DeepClone();
        var unit = (string)Unit(registry, "sl-08-remediated")["id"]!;
        Assert.Equal(Outcome.Clear, Ask(Package, registry, "SL-08", "sl-08-remediated", Then));

        registry["listings"]!.Single(listing => (string?)listing["unit"] == unit)["remediationReportedOn"] = Late;
        Assert.False(Passes(Ask(Package, registry, "SL-08", "sl-08-remediated", Then)));
    }

    [Fact]
    public void A_waiver_signed_after_the_cut_off_excuses_nothing()
    {
        var package = (JObject)Package.DeepClone();
        var line = Line(package, "dl-05-waived");
        Assert.True(Report(package, Known, Then).Findings.Single(its => its.Waiver?.Id == (string?)line["waivers"]![0]!["id"]).Waiver!.IsInForce);

        line["waivers"]![0]!["signedOn"] = Late;
        Assert.False(Report(package, Known, Then).Findings.Single(its => its.Waiver?.Id == (string?)line["waivers"]![0]!["id"]).Waiver!.IsInForce);
    }

    [Fact]
    public void Convictions_counted_after_the_cut_off_do_not_fulfil_a_determination() =>
        Changed(incident => incident["accountability"]!["asOf"] = Late);

    [Fact]
    public void A_determination_made_after_the_cut_off_does_not_lift() =>
        Changed(incident => incident["determinations"]![0]!["on"] = Late);

    [Fact]
    public void A_determination_reported_after_the_cut_off_does_not_lift() =>
        Changed(incident => incident["determinations"]![0]!["reportedOn"] = Late);

    [Fact]
    public void What_was_published_of_a_unit_after_the_cut_off_settles_nothing_about_it()
    {
        var registry = (JObject)Known.DeepClone();
        Unit(registry, "not-applicable")["publishedOn"] = Late;
        Assert.Equal(Outcome.NotApplicable, Ask(Package, registry, "PR-04", "not-applicable", null));
        Assert.Equal(Outcome.NotApplicable, Ask(Package, Known, "PR-04", "not-applicable", Then));
        Assert.False(Passes(Ask(Package, registry, "PR-04", "not-applicable", Then)));
    }

    private static void Changed(Action<JToken> change)
    {
        var registry = (JObject)Known.DeepClone();
        var unit = (string)Unit(registry, "sl-02-lifted")["id"]!;
        var incident = registry["incidents"]!.Single(its => (its["attributions"] ?? new JArray()).Any(one => (string?)one["unit"] == unit));
        Assert.Equal(Outcome.Clear, Ask(Package, registry, "SL-01", "sl-02-lifted", Then));

        change(incident);
        Assert.False(Passes(Ask(Package, registry, "SL-01", "sl-02-lifted", Then)));
    }

    private static bool Passes(Outcome outcome) => outcome is Outcome.Clear or Outcome.NotApplicable;

    private static Outcome Ask(JObject package, JObject registry, string rule, string line, LocalDate? knownOn)
    {
        var read = AidPackage.Parse(package.ToString());
        var index = read.Content.Lines.IndexOf(read.Content.Lines.Single(its => its.Id == line));
        return Report(package, registry, knownOn).Checked.Single(its => its.Rule == rule && its.Subject == $"/lines/{index}/recipients/0").Outcome;
    }

    private static VettingReport Report(JObject package, JObject registry, LocalDate? knownOn) => Vetter.Create().Check(
        AidPackage.Parse(package.ToString()), Registry.Parse(registry.ToString()), new AsOf { KnownOn = knownOn }, TestContext.Current.CancellationToken);

    private static JObject Line(JObject package, string id) => (JObject)package["lines"]!.Single(line => (string?)line["id"] == id);

    private static JObject Unit(JObject registry, string line) =>
        (JObject)registry["units"]!.Single(unit => (string?)unit["id"] == (string?)Line(Package, line)["recipients"]![0]!["unit"]);

    private static JObject Read(string path) => JObject.Parse(File.ReadAllText(Repository.At(path)));
}
