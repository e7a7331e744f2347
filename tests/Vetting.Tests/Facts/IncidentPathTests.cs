using System.Globalization;
using Vetting.Claims;
using Vetting.Facts;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules;
using Vetting.Tests.Support;

namespace Vetting.Tests.Facts;

/// <summary>What a rule may read of the paths by which incidents reach the recipients of the sample <c>chain-of-command</c>.</summary>
public sealed class IncidentPathTests
{
    private static readonly Registry Known = Registry.Read(Repository.At(SampleFiles.Registry("chain-of-command")));

    [Theory]
    [InlineData("zone-then", "Deaths at a farm", "Subordinate", "IsBySubordinate")]
    [InlineData("zone-now", "Deaths at a farm", "PresentSubordinate", "IsByPresentSubordinate")]
    [InlineData("home-battalion", "A disappearance on the road", "TaskForce", "IsByTaskForce")]
    [InlineData("new-name", "Killings in a raid", "Predecessor", "IsByPredecessor PredecessorShare=0.8")]
    [InlineData("commander", "A disappearance on the road", "Commander", "IsByCommander")]
    [InlineData("garrison", "Torture in a cell", null, "IsUnattributed IsAtItsPlace")]
    [InlineData("zone-then", "Torture in a cell", null, "IsUnattributed")]
    [InlineData("other-service", "Torture in a cell", null, "")]
    public void A_path_is_told_by_its_kind(string line, string incident, string? path, string facts)
    {
        var found = Recipient(line).Incidents!.SingleOrDefault(its => its.Title == incident);

        Assert.Equal(path, found?.Path?.ToString());
        Assert.Equal(facts, found is null ? "" : Said(found));
    }

    [Fact]
    public void What_is_tied_to_the_unit_for_certain_stands_before_what_may_be()
    {
        var incidents = Recipient("zone-then").Incidents!;

        Assert.Equal(1, incidents.CertainCount);
        Assert.Equal(["Deaths at a farm", "Torture in a cell"], incidents.Select(its => its.Title));
        Assert.Equal([true, null], incidents.Select(its => its.PathHolds));
    }

    [Theory]
    [InlineData("zone-then", "Deaths at a farm", "the incident is attributed to 45 Example Battalion, as found by commission of inquiry (made up)", "45 Example Battalion is under the command of 12 Example Zone, from 2003-07-02 until 2011-12-31")]
    [InlineData("new-name", "Killings in a raid", "the incident is attributed to Example Reaction Group, as found by commission of inquiry (made up)", "Example Special Group was formed from Example Reaction Group, on 2020-08-01")]
    [InlineData("garrison", "Torture in a cell", "the incident happened at the place of Example Town Garrison, as found by commission of inquiry (made up); that attributes it to nobody", null)]
    public void The_claims_on_every_edge_stand_behind_it(string line, string incident, string attribution, string? edge)
    {
        var found = Recipient(line).Incidents!.Single(its => its.Title == incident);

        foreach (var fact in new[] { nameof(IncidentFacts.IsDirect), nameof(IncidentFacts.IsAtItsPlace) })
        {
            Assert.Equal([attribution, .. edge is null ? Array.Empty<string>() : [edge]], found.Behind(fact).Skip(1).Select(evidence => evidence.Says));
        }

        Assert.Equal(edge is null ? 1 : 3, found.Behind(nameof(IncidentFacts.Path)).Length);
    }

    [Fact]
    public void The_commander_of_the_day_brings_along_an_earlier_command()
    {
        var text = File.ReadAllText(Repository.Files(SampleFiles.Registry("chain-of-command"), "*.registry.json").Single());
        var registry = Registry.Parse(text.Replace(
            "\"unit\": \"qx-chain-45-battalion\",\n          \"basis\": \"direct\"", "\"unit\": \"qx-chain-46-battalion\",\n          \"basis\": \"direct\"", StringComparison.Ordinal));
        var found = Recipient("commander", registry).Incidents![0];

        Assert.Equal((ReachPath.Commander, true), (found.Path, found.IsByCommander));
        Assert.Equal(
            [
                "the incident is attributed to 46 Example Battalion, as found by commission of inquiry (made up)",
                "officer-3: commands the unit: Example Engineer Battalion, from 2021-05-01 and it goes on",
                "officer-3: commands the unit: 46 Example Battalion, from 2008-01-01 until 2010-12-31",
            ],
            found.Behind(nameof(IncidentFacts.IsByCommander)).Skip(1).Select(evidence => evidence.Says));
    }

    [Fact]
    public void What_happened_at_its_place_and_is_somebody_elses_is_no_incident_of_the_unit()
    {
        var text = File.ReadAllText(Repository.Files(SampleFiles.Registry("chain-of-command"), "*.registry.json").Single());
        var registry = Registry.Parse(text.Replace(
            "\"basis\": \"place-only\"",
            "\"basis\": \"place-only\" }, { \"unit\": \"qx-chain-45-battalion\", \"basis\": \"direct\"", StringComparison.Ordinal));

        Assert.Empty(Recipient("garrison", registry).Incidents!);
        Assert.Contains(Recipient("zone-then", registry).Incidents!, its => its.Title == "Torture in a cell" && its.Path == ReachPath.Subordinate);
    }

    private static string Said(IncidentFacts incident) => string.Join(' ', typeof(IncidentFacts).GetProperties()
        .Where(fact => fact.Name.StartsWith("Is", StringComparison.Ordinal) || fact.Name == nameof(IncidentFacts.PredecessorShare))
        .Select(fact => (fact.Name, Value: fact.GetValue(incident)))
        .Where(fact => fact.Value is true or decimal)
        .Select(fact => fact.Value is decimal share ? $"{fact.Name}={share.ToString(CultureInfo.InvariantCulture)}" : fact.Name));

    private static RecipientFacts Recipient(string line, Registry? registry = null)
    {
        var package = AidPackage.Read(Repository.At(SampleFiles.Package("chain-of-command"))).Content;
        var facts = new PackageFacts(package, registry ?? Known, RuleSet.Shipped.Channels, RuleSet.Shipped.Parameters.On(new NodaTime.LocalDate(2023, 1, 16)), AsOf.Open);
        return facts.Recipients[package.Lines.IndexOf(package.Lines.Single(its => its.Id == line))].Single();
    }
}
