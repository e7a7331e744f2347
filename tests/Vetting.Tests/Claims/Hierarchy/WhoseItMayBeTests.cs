using Vetting.Claims;

namespace Vetting.Tests.Claims.Hierarchy;

/// <summary>A subordinate's incident, a superior's incident and an incident at the place of a unit are three different things.</summary>
public sealed class WhoseItMayBeTests
{
    private static readonly Known Garrison = new Known().Unit("garrison").Unit("battalion").Unit("ship", branch: Branch.Navy).Unit("office", branch: null)
        .Unit("abroad", country: "QY");

    [Theory]
    [InlineData("garrison", "raid: Unattributed?, Place")]
    [InlineData("battalion", "raid: Unattributed?")]
    [InlineData("office", "raid: Unattributed?")]
    [InlineData("ship", "")]
    [InlineData("abroad", "")]
    public void A_place_is_a_lead_and_no_attribution_so_it_may_be_anybodys_of_that_service(string unit, string reached) =>
        Assert.Equal(reached, Garrison.Happened("raid", "2008-12-23", "2008-12-30", "garrison", AttributionBasis.PlaceOnly).Reaching(unit));

    [Fact]
    public void A_place_neither_ties_an_incident_to_the_unit_nor_clears_it()
    {
        var reach = Garrison.Happened("raid", "2008-12-23", "2008-12-30", "garrison", AttributionBasis.PlaceOnly).Reaches("garrison").Single();

        Assert.Null(reach.Holds);
        Assert.Equal(ReachPath.Unattributed, reach.Path);
        Assert.Null(reach.By(ReachPath.Direct));
        Assert.True(reach.By(ReachPath.Place));
    }

    [Fact]
    public void What_happened_at_a_units_place_and_is_attributed_to_another_is_not_possibly_its_own()
    {
        var known = Garrison.With(new Incident
        {
            Id = "raid",
            Title = "raid",
            Status = ClaimStatus.Asserted,
            Attributions =
            [
                new Attribution { Unit = "garrison", Basis = AttributionBasis.PlaceOnly }, new Attribution { Unit = "battalion", Basis = AttributionBasis.Direct },
            ],
        });

        Assert.Equal("raid: Place", known.Reaching("garrison"));
        Assert.False(known.Reaches("garrison").Single().Holds);
        Assert.Equal("raid: Direct", known.Reaching("battalion"));
        Assert.Equal("", known.Reaching("office"));
    }

    [Fact]
    public void What_happened_at_the_place_of_a_subordinate_does_not_go_up_with_it() =>
        Assert.Equal("", Garrison.Say("garrison", RelationKind.Command, "ship", "2000-01-01", "none")
            .Happened("raid", "2008-12-23", "2008-12-30", "garrison", AttributionBasis.PlaceOnly).Reaching("ship"));

    [Theory]
    [InlineData("QX", "Army", "raid: Unattributed?")]
    [InlineData(null, "Army", "raid: Unattributed?")]
    [InlineData("QX", null, "raid: Unattributed?")]
    [InlineData(null, null, "raid: Unattributed?")]
    [InlineData("QY", "Army", "")]
    [InlineData("QX", "Navy", "")]
    [InlineData(null, "Navy", "")]
    public void What_is_not_known_of_an_incident_excludes_nobody(string? country, string? branch, string reached)
    {
        var service = Known.Value<Branch>(branch);
        Assert.Equal(reached, Garrison.Happened("raid", null, null, null, country: country, service: service).Reaching("battalion"));
        Assert.Equal(reached, Garrison.Happened("raid", null, null, "nobody", AttributionBasis.PlaceOnly, country, service).Reaching("battalion"));
    }

    [Fact]
    public void A_unit_whose_claim_does_not_stand_is_excluded_by_nothing_it_says() =>
        Assert.Equal("raid: Unattributed?", new Known()
            .With(new Unit { Id = "x", Name = "x", Country = "QX", Branch = Branch.Navy, Status = ClaimStatus.Disputed }).Happened("raid", null, null, null).Reaching("x"));

    [Theory]
    [InlineData("battalion", "raid: Service")]
    [InlineData("service", "raid: Service")]
    [InlineData("office", "raid: Service?")]
    [InlineData("ship", "")]
    [InlineData("abroad", "")]
    public void What_is_attributed_to_a_service_reaches_whoever_belongs_to_it(string unit, string reached) =>
        Assert.Equal(reached, Garrison.Unit("service").Happened("raid", "2015-05-22", "2015-05-22", "service", AttributionBasis.ServiceOnly, country: null, service: null).Reaching(unit));

    [Theory]
    [InlineData("2010-01-01", "2016-01-01", "raid: Service")]
    [InlineData(null, null, "raid: Service?")]
    [InlineData("2016-01-01", "none", "")]
    public void The_chain_of_command_says_it_too(string? from, string? to, string reached) =>
        Assert.Equal(reached, Garrison.Unit("service").Say("ship", RelationKind.Command, "service", from, to)
            .Happened("raid", "2015-05-22", "2015-05-22", "service", AttributionBasis.ServiceOnly).Reaching("ship"));

    [Theory]
    [InlineData("Direct", "garrison", "raid: Direct")]
    [InlineData("TaskForce", "garrison", "raid: TaskForce")]
    [InlineData("Command", "garrison", "raid: Subordinate, Unattributed?")]
    [InlineData(null, "garrison", "raid: Direct?, Unattributed?")]
    [InlineData("Direct", "battalion", "")]
    [InlineData("TaskForce", "battalion", "")]
    [InlineData("Command", "battalion", "raid: Unattributed?")]
    [InlineData(null, "battalion", "raid: Unattributed?")]
    public void Only_a_basis_that_names_who_did_it_leaves_the_others_out(string? basis, string unit, string reached) =>
        Assert.Equal(reached, Garrison.Happened("raid", "2015-05-22", "2015-05-22", "garrison", Known.Value<AttributionBasis>(basis)).Reaching(unit));

    [Theory]
    [InlineData("Unit", null, "")]
    [InlineData("Service", null, "raid: Service")]
    [InlineData(null, null, "raid: Service?")]
    [InlineData(null, "ministry", "")]
    public void What_is_attributed_to_a_body_that_may_be_a_whole_service_may_be_any_of_its_units(string? level, string? above, string reached)
    {
        var known = new Known().Unit("battalion").Unit("army", level: Known.Value<UnitLevel>(level)).Unit("ministry", branch: Branch.OtherCivilian, level: UnitLevel.Service)
            .Happened("raid", "2008-12-23", "2008-12-30", "army");

        Assert.Equal(reached, (above is null ? known : known.Say("army", RelationKind.Command, above)).Reaching("battalion"));
    }

    [Fact]
    public void A_superior_that_is_disputed_does_not_say_that_a_body_is_no_service() =>
        Assert.Equal("raid: Service?", new Known().Unit("battalion").Unit("army", level: null).Unit("ministry", branch: Branch.OtherCivilian, level: UnitLevel.Service)
            .Say("army", RelationKind.Command, "ministry", status: ClaimStatus.Disputed).Happened("raid", "2008-12-23", "2008-12-30", "army").Reaching("battalion"));

    [Fact]
    public void A_persons_decision_that_a_unit_committed_it_ties_it_to_the_unit()
    {
        var decided = Garrison.With(new Incident
        {
            Id = "raid",
            Title = "raid",
            Status = ClaimStatus.Asserted,
            Attributions = [new Attribution { Unit = "garrison", Basis = AttributionBasis.Direct }],
            PublishedOn = Known.Range("2010-01-01"),
            Decisions =
            [
                new IncidentDecision
                {
                    Question = IncidentQuestion.CommittedByUnit, Unit = "battalion", Answer = true, By = "Secretary", Capacity = Vetting.Reading.Capacity.State, On = Known.Range("2016-01-01")!.Value,
                },
            ],
        });

        Assert.Equal("raid: Direct", decided.Reaching("battalion"));
        Assert.Equal("", decided.Reaching("battalion", knownOn: "2015-01-01"));
        Assert.Equal("", decided.Reaching("ship"));
    }

    [Fact]
    public void A_placeholder_may_be_any_unit_of_its_size_below_the_same_superior()
    {
        var known = new Known().Unit("zone").Unit("unknown", placeholder: true, level: UnitLevel.Command).Unit("battalion")
            .Unit("one", level: UnitLevel.Command).Unit("two", level: null).Unit("small", level: UnitLevel.SubUnit)
            .Say("battalion", RelationKind.Command, "unknown", "2010-01-01", "2018-01-01").Say("unknown", RelationKind.Command, "zone", "2010-01-01", "none")
            .Say("one", RelationKind.Command, "zone", "2010-01-01", "none").Say("two", RelationKind.Command, "zone", "2010-01-01", "none")
            .Say("small", RelationKind.Command, "zone", "2010-01-01", "none")
            .Happened("shot", "2015-06-10", "2015-06-12", "battalion");

        Assert.Equal("shot: Subordinate", known.Reaching("unknown"));
        Assert.Equal("shot: Subordinate, PresentSubordinate", known.Reaching("zone"));
        Assert.Equal("shot: Subordinate?, PresentSubordinate?", known.Reaching("one"));
        Assert.Equal("shot: Subordinate?, PresentSubordinate?", known.Reaching("two"));
        Assert.Equal("", known.Reaching("small"));
    }
}
