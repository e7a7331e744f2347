using Vetting.Claims;

namespace Vetting.Tests.Claims.Hierarchy;

/// <summary>Which incidents reach a unit and by which path. The incident of each test is of June 2015, and the assistance of 2020.</summary>
public sealed class ReachTests
{
    private static readonly Known Two = new Known().Unit("a").Unit("b").Unit("c").Unit("d").Happened("shot", "2015-06-10", "2015-06-12", "b");

    [Fact]
    public void What_is_attributed_to_a_unit_is_its_own_and_nobody_elses()
    {
        Assert.Equal("shot: Direct", Two.Reaching("b"));
        Assert.Equal("", Two.Reaching("a"));
    }

    [Theory]
    [InlineData("2010-01-01", "none", "shot: Subordinate, PresentSubordinate")]
    [InlineData("2010-01-01", "2016-01-01", "shot: Subordinate")]
    [InlineData("2015-06-12", "2016-01-01", "shot: Subordinate")]
    [InlineData("2015-06-13", "2016-01-01", "")]
    [InlineData("2010-01-01", "2015-06-09", "")]
    [InlineData("2016-01-01", "none", "shot: PresentSubordinate")]
    [InlineData("..2016-01-01", "2021-01-01..", "shot: Subordinate?, PresentSubordinate")]
    [InlineData(null, null, "shot: Subordinate?, PresentSubordinate?")]
    [InlineData("2021-01-01", "none", "")]
    public void A_subordinates_incident_reaches_its_superior_while_it_is_one(string? from, string? to, string reached) =>
        Assert.Equal(reached, Two.Say("b", RelationKind.Command, "a", from, to).Reaching("a"));

    [Fact]
    public void A_superiors_incident_is_never_the_units_own() =>
        Assert.Equal("", Two.Say("a", RelationKind.Command, "b", "2010", "none").Reaching("a"));

    [Fact]
    public void What_happened_beside_the_unit_below_one_superior_is_not_its_own() =>
        Assert.Equal("", Two.Say("a", RelationKind.Command, "c", "2010", "none").Say("b", RelationKind.Command, "c", "2010", "none").Reaching("a"));

    [Fact]
    public void Administration_is_no_command_so_what_is_administered_only_may_be_below() =>
        Assert.Equal("shot: Subordinate?, PresentSubordinate?", Two.Say("b", RelationKind.Administrative, "a", "2010-01-01", "none").Reaching("a"));

    [Fact]
    public void Operational_control_is_a_command() =>
        Assert.Equal("shot: Subordinate", Two.Say("b", RelationKind.OperationalControl, "a", "2010-01-01", "2016-01-01").Reaching("a"));

    [Fact]
    public void Every_link_of_a_chain_has_to_hold_on_a_day_of_the_incident()
    {
        var chain = Two.Say("b", RelationKind.Command, "c", "2010-01-01", "2015-06-10");

        Assert.Equal("shot: Subordinate", chain.Say("c", RelationKind.Command, "a", "2010-01-01", "2016-01-01").Reaching("a"));
        Assert.Equal("shot: Subordinate", chain.Say("c", RelationKind.Command, "a", "2015-06-10", "2016-01-01").Reaching("a"));
        Assert.Equal("", chain.Say("c", RelationKind.Command, "a", "2015-06-11", "2016-01-01").Reaching("a"));
    }

    [Fact]
    public void Who_is_below_on_the_day_brings_along_what_those_below_it_did_at_the_time() =>
        Assert.Equal("shot: PresentSubordinate", Two
            .Say("b", RelationKind.Command, "c", "2015-01-01", "2015-12-31").Say("c", RelationKind.Command, "a", "2019-01-01", "none").Reaching("a"));

    [Fact]
    public void Several_superiors_at_once_are_all_reached()
    {
        var known = Two.Say("b", RelationKind.Command, "a", "2010", "2016").Say("b", RelationKind.OperationalControl, "c", "2010", "2016");

        Assert.Equal("shot: Subordinate", known.Reaching("a"));
        Assert.Equal("shot: Subordinate", known.Reaching("c"));
    }

    [Theory]
    [InlineData("2015-06-12", "shot: Predecessor")]
    [InlineData("2015-06-10", "shot: Predecessor")]
    [InlineData("2015-06-09", "")]
    [InlineData("2015", "shot: Predecessor?")]
    [InlineData("..2019-01-01", "shot: Predecessor?")]
    [InlineData(null, "shot: Predecessor?")]
    public void What_a_forebear_did_before_reaches_the_unit_formed_from_it(string? formed, string reached) =>
        Assert.Equal(reached, Two.Say("a", RelationKind.FormedFrom, "b", formed, "none").Reaching("a"));

    [Theory]
    [InlineData("2016-01-01", "shot: Predecessor")]
    [InlineData("2012-01-01", "shot: Predecessor?")]
    [InlineData(null, "shot: Predecessor?")]
    public void Who_was_merged_away_has_no_life_of_its_own_after(string? merged, string reached) =>
        Assert.Equal(reached, Two.Say("b", RelationKind.MergedInto, "a", merged).Reaching("a"));

    [Theory]
    [InlineData("2010-01-01", "shot: Successor?")]
    [InlineData("2016-01-01", "")]
    public void What_the_merged_body_did_later_may_be_the_merged_units(string merged, string reached) =>
        Assert.Equal(reached, Two.Say("a", RelationKind.MergedInto, "b", merged).Reaching("a"));

    [Theory]
    [InlineData("2012-01-01")]
    [InlineData("2018-01-01")]
    [InlineData(null)]
    public void A_new_name_makes_no_new_body(string? renamed)
    {
        Assert.Equal("shot: Predecessor", Two.Say("b", RelationKind.RenamedTo, "a", renamed).Reaching("a"));
        Assert.Equal("shot: Successor", Two.Say("a", RelationKind.RenamedTo, "b", renamed).Reaching("a"));
    }

    [Fact]
    public void A_split_hands_the_record_to_every_part()
    {
        var split = Two.Say("a", RelationKind.FormedFrom, "b", "2016-01-01", share: 0.7m).Say("c", RelationKind.FormedFrom, "b", "2016-01-01", share: 0.3m);

        Assert.Equal("shot: Predecessor", split.Reaching("a"));
        Assert.Equal("shot: Predecessor", split.Reaching("c"));
        Assert.Equal([0.3m], split.Reaches("c").Select(reach => reach.Main.Trail!.Share!.Value));
    }

    [Fact]
    public void The_share_that_came_over_through_two_forebears_is_the_product()
    {
        var twice = Two.Say("a", RelationKind.FormedFrom, "c", "2018-01-01", share: 0.5m).Say("c", RelationKind.FormedFrom, "b", "2016-01-01", share: 0.4m);

        Assert.Equal([0.2m], twice.Reaches("a").Select(reach => reach.Main.Trail!.Share!.Value));
        Assert.Null(twice.Say("d", RelationKind.FormedFrom, "a", "2019-01-01").Reaches("d").Single().Main.Trail!.Share);
    }

    [Fact]
    public void A_forebears_subordinates_of_the_time_count_with_it() =>
        Assert.Equal("shot: Predecessor", Two
            .Say("a", RelationKind.FormedFrom, "c", "2018-01-01").Say("b", RelationKind.Command, "c", "2010-01-01", "2016-01-01").Reaching("a"));

    [Theory]
    [InlineData("2015-01-01", "2015-12-31", "shot: TaskForce")]
    [InlineData("2016-01-01", "none", "shot: TaskForce?")]
    [InlineData("2010-01-01", "2014-12-31", "")]
    public void What_a_member_of_a_task_force_did_reaches_it_while_or_before_it_has_members_in_it(string from, string to, string reached) =>
        Assert.Equal(reached, Two.Say("b", RelationKind.MemberOf, "a", from, to).Reaching("a"));

    [Theory]
    [InlineData("2015-01-01", "2015-12-31", "shot: TaskForce")]
    [InlineData("2016-01-01", "none", "")]
    public void What_a_task_force_did_reaches_those_who_had_members_in_it_then(string from, string to, string reached) =>
        Assert.Equal(reached, Two.Say("a", RelationKind.MemberOf, "b", from, to).Reaching("a"));

    [Fact]
    public void What_one_member_of_a_task_force_did_is_not_the_other_members() =>
        Assert.Equal("", Two.Say("a", RelationKind.MemberOf, "c", "2010", "none").Say("b", RelationKind.MemberOf, "c", "2010", "none").Reaching("a"));

    [Fact]
    public void Seconded_members_may_have_been_there_on_either_side()
    {
        Assert.Equal("shot: Secondment?", Two.Say("a", RelationKind.SecondedFrom, "b", "2017-01-01", "none").Reaching("a"));
        Assert.Equal("shot: Secondment?", Two.Say("b", RelationKind.SecondedFrom, "a", "2015-01-01", "2015-12-31").Reaching("a"));
        Assert.Equal("", Two.Say("b", RelationKind.SecondedFrom, "a", "2017-01-01", "none").Reaching("a"));
    }

    [Theory]
    [InlineData("2014-01-01", "2016-01-01", "2019-01-01", "Commander", "shot: Commander")]
    [InlineData("2014-01-01", "2016-01-01", "2019-01-01", null, "shot: Commander?")]
    [InlineData("2014-01-01", "2016-01-01", "2019-01-01", "Member", "")]
    [InlineData("2014-01-01", "2016-01-01", null, "Commander", "shot: Commander?")]
    [InlineData("2016-01-02", "2017-01-01", "2019-01-01", "Commander", "")]
    [InlineData(null, null, "2019-01-01", "Commander", "shot: Commander?")]
    [InlineData("2014-01-01", "2016-01-01", "2021-01-01", "Commander", "")]
    public void The_commander_on_the_day_brings_along_the_post_held_at_the_time(string? from, string? to, string? now, string? role, string reached) =>
        Assert.Equal(reached, Two.Post("officer", "b", from, to).Post("officer", "a", now, "none", Known.Value<PostingRole>(role)).Reaching("a"));

    [Fact]
    public void The_commanders_earlier_command_counts_with_all_below_it_and_an_earlier_service_only_with_itself()
    {
        var below = Two.Say("b", RelationKind.Command, "c", "2010", "2016").Post("officer", "a", "2019-01-01", "none");

        Assert.Equal("shot: Commander", below.Post("officer", "c", "2014-01-01", "2016-01-01").Reaching("a"));
        Assert.Equal("", below.Post("officer", "c", "2014-01-01", "2016-01-01", PostingRole.Member).Reaching("a"));
        Assert.Equal("shot: Commander?", below.Post("officer", "c", "2014-01-01", "2016-01-01", role: null).Reaching("a"));
    }

    [Fact]
    public void A_unit_never_inherits_through_itself()
    {
        var round = Two.Say("b", RelationKind.Command, "c", "2010-01-01", "none").Say("c", RelationKind.Command, "b", "2010-01-01", "none");

        Assert.Equal("shot: Direct", round.Reaching("b"));
        Assert.Equal("shot: Direct", Two.Say("b", RelationKind.Command, "b", "2010", "none").Reaching("b"));
        Assert.Equal("shot: Subordinate, PresentSubordinate", round.Reaching("c"));
    }

    [Theory]
    [InlineData("Asserted", "shot: Subordinate")]
    [InlineData("Disputed", "shot: Subordinate?")]
    [InlineData("Retracted", "")]
    public void A_disputed_relation_is_unknown_and_a_withdrawn_one_is_none(string status, string reached) =>
        Assert.Equal(reached, Two.Say("b", RelationKind.Command, "a", "2010-01-01", "2016-01-01", Known.Value<ClaimStatus>(status)!.Value).Reaching("a"));

    [Theory]
    [InlineData("2018-01-01", "shot: Subordinate")]
    [InlineData("2018-01-02", "")]
    [InlineData("2018", "shot: Subordinate?")]
    [InlineData(null, "shot: Subordinate?")]
    public void A_relation_that_became_public_after_the_cut_off_is_none(string? published, string reached) =>
        Assert.Equal(reached, Two.Publish("2015-07-01").Say("b", RelationKind.Command, "a", "2010-01-01", "2016-01-01", published: published)
            .Reaching("a", knownOn: "2018-01-01"));

    [Fact]
    public void The_claims_on_every_edge_are_named_from_the_unit_to_the_one_it_is_attributed_to()
    {
        var reach = Two.Say("b", RelationKind.Command, "c", "2010-01-01", "2016-01-01").Say("a", RelationKind.FormedFrom, "c", "2018-01-01").Reaches("a").Single();

        Assert.Equal(
            ["a was formed from c, on 2018-01-01", "b is under the command of c, from 2010-01-01 until 2016-01-01"],
            reach.Main.Claims.Select(reach.Says));
        Assert.Equal("b", reach.Main.Attribution!.Unit);
    }

    [Fact]
    public void A_hierarchy_that_merges_again_and_again_stays_as_small_as_it_is()
    {
        var known = new Known().Unit("top").Unit("0-0").Unit("0-1").Say("0-0", RelationKind.Command, "top", "2010", "none").Say("0-1", RelationKind.Command, "top", "2010", "none");
        for (var layer = 1; layer <= 60; layer++)
        {
            known = known.Unit($"{layer}-0").Unit($"{layer}-1");
            foreach (var (below, above) in new[] { (0, 0), (0, 1), (1, 0), (1, 1) })
            {
                known = known.Say($"{layer}-{below}", RelationKind.Command, $"{layer - 1}-{above}", below == above ? "2010" : null, "none");
            }
        }

        Assert.Equal("shot: Subordinate, PresentSubordinate", known.Happened("shot", "2015-06-10", "2015-06-12", "60-0").Reaching("top"));
    }
}
