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
    /// <summary>After every search, and before anything on the lines is furnished.</summary>
    private static readonly LocalDate Then = new(2023, 2, 1);

    /// <summary>After the cut-off, and still before anything is furnished.</summary>
    private const string Late = "2023-02-15";

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
        var report = Vetter.Create().Check(read, Registry.Parse(registry.ToString()), new AsOf { KnownOn = knownOn }, TestContext.Current.CancellationToken);
        return report.Checked.Single(its => its.Rule == rule && its.Subject == $"/lines/{index}/recipients/0").Outcome;
    }

    private static JObject Line(JObject package, string id) => (JObject)package["lines"]!.Single(line => (string?)line["id"] == id);

    private static JObject Unit(JObject registry, string line) =>
        (JObject)registry["units"]!.Single(unit => (string?)unit["id"] == (string?)Line(Package, line)["recipients"]![0]!["unit"]);

    private static JObject Read(string path) => JObject.Parse(File.ReadAllText(Repository.At(path)));
}
