using Vetting.Claims;
using Vetting.Claims.Review;
using Vetting.Tests.Claims.Hierarchy;

namespace Vetting.Tests.Claims.Review;

public sealed class RegistryReviewTests
{
    private static readonly Known Three = new Known().Unit("a").Unit("b").Unit("c");

    [Fact]
    public void A_registry_without_fault_is_left_alone() =>
        Assert.Equal("", Said(Three.Say("a", RelationKind.Command, "b", "2010-01-01", "none").Say("c", RelationKind.Command, "b", "2010-01-01", "none")));

    [Theory]
    [InlineData("2010-01-01", "2010-01-01", "cycle: on some days the chain of command leads back to where it began: b is under the command of a, from 2010-01-01 and it goes on [relation-1]; a is under the command of b, from 2010-01-01 and it goes on [relation-0]")]
    [InlineData("2010-01-01", null, "cycle: on some days, perhaps, the chain of command leads back to where it began: b is under the command of a, from a day not stated and it goes on [relation-1]; a is under the command of b, from 2010-01-01 and it goes on [relation-0]")]
    public void A_chain_of_command_that_leads_back_is_said_once(string? one, string? other, string said) => Assert.Equal(
        said,
        string.Join('\n', Said(Three.Say("a", RelationKind.Command, "b", one, "none").Say("b", RelationKind.Command, "a", other, "none").Say("c", RelationKind.Command, "a", one, "none"))
            .Split('\n').Where(line => line.StartsWith("cycle", StringComparison.Ordinal))));

    [Fact]
    public void Who_changed_places_at_different_times_is_in_no_circle() => Assert.Equal(
        "",
        Said(Three.Say("a", RelationKind.Command, "b", "2010-01-01", "2011-01-01").Say("b", RelationKind.Command, "a", "2012-01-01", "none").Say("c", RelationKind.Command, "a", "2010-01-01", "none")));

    [Fact]
    public void Descent_from_oneself_is_said() => Assert.Contains(
        "cycle: a unit descends from itself",
        Said(Three.Say("a", RelationKind.FormedFrom, "b", "2010").Say("b", RelationKind.FormedFrom, "a", "2010")), StringComparison.Ordinal);

    [Fact]
    public void A_relation_to_itself_is_said() => Assert.Contains(
        "cycle: a stands in a relation to itself, which says nothing", Said(Three.Say("a", RelationKind.Command, "a")), StringComparison.Ordinal);

    [Fact]
    public void An_end_before_its_beginning_is_said() => Assert.Contains(
        "dates: `relation-0` ends 2009-01-01, before it begins 2010-01-01; such dates settle nothing",
        Said(Three.Say("a", RelationKind.Command, "b", "2010-01-01", "2009-01-01")), StringComparison.Ordinal);

    [Fact]
    public void News_from_before_the_event_is_said() => Assert.Contains(
        "dates: `shot` became public 2014-01-01, before it began 2015-01-01",
        Said(Three.Happened("shot", "2015-01-01", "2015-01-01", "a").Publish("2014-01-01")), StringComparison.Ordinal);

    [Fact]
    public void Two_commands_at_once_are_said_and_one_after_the_other_are_not()
    {
        Assert.Contains(
            "superiors: a is under the command of b and of c at once, between 2012-01-01 and 2013-01-01; relation-0 is the other claim",
            Said(Three.Say("a", RelationKind.Command, "b", "2010-01-01", "2013-01-01").Say("a", RelationKind.Command, "c", "2012-01-01", "2015-01-01")), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "superiors", Said(Three.Say("a", RelationKind.Command, "b", "2010-01-01", "2011-12-31").Say("a", RelationKind.Command, "c", "2012-01-01", "2015-01-01")), StringComparison.Ordinal);
        Assert.DoesNotContain("superiors", Said(Three.Say("a", RelationKind.Command, "b").Say("a", RelationKind.Command, "c", "2012-01-01", "2015-01-01")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("29 Zona Militar", "XIX Zona Militar", "number: `XIX Zona Militar` has the number 19, and the unit it is given to is 29 Zona Militar")]
    [InlineData("29 Zona Militar", "29/a. Z.M.", "")]
    [InlineData("XI Región Militar", "11 Región Militar", "")]
    [InlineData("46 Batallón de Infantería", "46/0. Batallón de Infantería", "")]
    [InlineData("9 Regimiento", "9/o. R.C.M.", "")]
    [InlineData("9 Regimiento", "Noveno Regimiento", "")]
    [InlineData("8 Región Naval", "VIII REGIÓN NAVAL MILITAR (RN-8)", "")]
    [InlineData("Guarnición", "5 Guarnición", "")]
    public void An_alias_with_another_number_is_said(string name, string alias, string said) =>
        Assert.Equal(said, Said(Called(new Known(), "x", name, alias)));

    [Fact]
    public void An_alias_with_another_number_names_the_unit_that_has_it() => Assert.Equal(
        "number: `XIX Zona Militar` has the number 19, and the unit it is given to is 29 Zona Militar; 19 Zona Militar has that number",
        Said(Called(Called(new Known(), "x", "29 Zona Militar", "XIX Zona Militar"), "y", "19 Zona Militar")));

    [Fact]
    public void A_name_of_several_units_is_said() => Assert.Equal(
        "shared-name: `Guarnición` of South (y) is a name of North (x) too", Said(Called(Called(new Known(), "x", "North", "Guarnicion"), "y", "South", "Guarnición")));

    [Fact]
    public void One_name_of_two_units_may_be_one_body_entered_twice() => Assert.Equal(
        "twice: `45 BATALLON` is the name of 45 Batallón (x) too: one body entered twice, or two that have to be told apart", Said(Called(Called(new Known(), "x", "45 Batallón"), "y", "45 BATALLON")));

    [Fact]
    public void The_same_name_in_two_countries_is_no_collision() => Assert.Equal(
        "", Said(Called(new Known(), "x", "Guardia").With(new Unit { Id = "y", Name = "Guardia", Country = "QY", Aliases = [], Status = ClaimStatus.Asserted })));

    [Fact]
    public void A_unit_that_no_other_claim_names_is_said() =>
        Assert.Contains("orphan: no claim names c", All(Three.Say("a", RelationKind.Command, "b", "2010-01-01", "none")), StringComparison.Ordinal);

    [Fact]
    public void A_hundred_thousand_units_of_one_name_are_reviewed()
    {
        var units = Enumerable.Range(0, 100_000).Select(number => new Unit { Id = $"{number}", Name = "1 X", Country = "QX", Aliases = [new Alias { Name = "2 X" }], Status = ClaimStatus.Asserted });
        var registry = new Registry([new RegistryContent { Schema = RegistryContent.SchemaName, Units = [.. units] }], ["-"]);

        Assert.True(RegistryReview.Of(registry).Length > 200_000);
    }

    private static Known Called(Known known, string id, string name, params string[] aliases) => known.With(new Unit
    {
        Id = id,
        Name = name,
        Country = "QX",
        Aliases = [.. aliases.Select(alias => new Alias { Name = alias })],
        Status = ClaimStatus.Asserted,
    });

    private static string Said(Known known) => string.Join('\n', All(known).Split('\n').Where(line => !line.StartsWith("orphan", StringComparison.Ordinal)));

    private static string All(Known known) => string.Join('\n', RegistryReview.Of(known.Registry).Select(remark => $"{Vetting.Reading.Spelling.Of(remark.Kind)}: {remark.Says}"));
}
