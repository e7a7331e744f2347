using Newtonsoft.Json.Linq;
using Vetting.Claims;
using Vetting.Findings;
using Vetting.Packages;
using Vetting.Tests.Support;

namespace Vetting.Tests.Issues;

/// <summary>Units that no claim in use stands behind once came out clear.</summary>
public sealed class ClaimsThatClearedTests
{
    private const string Line = "sl-03-claimed-without-a-bar";

    [Fact]
    public void The_unit_is_clear_as_long_as_its_claim_stands() => Assert.Equal(Disposition.Clear, Check(_ => { }));

    [Theory]
    [InlineData("retracted")]
    [InlineData("disputed")]
    public void A_unit_whose_claim_does_not_stand_is_not_clear(string status) =>
        Assert.Equal(Disposition.Held, Check(unit => unit["status"] = status));

    [Fact]
    public void A_unit_of_another_country_is_not_the_recipient() => Assert.Equal(Disposition.Held, Check(unit => unit["country"] = "MX"));

    private static Disposition Check(Action<JToken> change)
    {
        var package = AidPackage.Read(Repository.At(SampleFiles.Package("every-outcome")));
        var place = Enumerable.Range(0, package.Content.Lines.Length).Single(index => package.Content.Lines[index].Id == Line);
        var json = JObject.Parse(File.ReadAllText(Repository.Files(SampleFiles.Registry("every-outcome"), "*.registry.json").Single()));
        change(json["units"]!.Single(unit => (string?)unit["id"] == package.Content.Lines[place].Recipients[0].Unit));
        var report = Vetter.Create().Check(package, Registry.Parse(json.ToString()), null, TestContext.Current.CancellationToken);
        return report.Lines[place].Disposition;
    }
}
