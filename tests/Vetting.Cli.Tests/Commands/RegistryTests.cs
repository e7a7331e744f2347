using Newtonsoft.Json.Linq;
using Vetting.Tests.Support;

namespace Vetting.Cli.Tests.Commands;

public sealed class RegistryTests
{
    private const string Sample = "samples/chain-of-command/registry";

    public RegistryTests() => SampleFiles.StartFromTheRoot();

    [Fact]
    public async Task A_zone_is_shown_with_the_battalion_that_it_had() =>
        Approved.Match(await Shown("12 Example Zone", "2009-06-10"));

    [Fact]
    public async Task A_zone_is_shown_without_the_battalion_that_it_handed_over() =>
        Approved.Match(await Shown("12 Example Zone", "2013-06-01"));

    [Fact]
    public async Task The_zone_that_took_it_over_is_shown_with_it_and_with_what_only_may_be() =>
        Approved.Match(await Shown("29 Example Zone", "2014-01-01"));

    [Fact]
    public async Task A_garrison_is_shown_with_what_happened_at_its_place_apart() =>
        Approved.Match(await Shown("Example Town Garrison", "2008-12-25"));

    [Fact]
    public async Task A_battalion_is_shown_with_its_commander_and_where_that_officer_was_before() =>
        Approved.Match(await Shown("qx-chain-engineers", "2023-03-13"));

    [Fact]
    public async Task A_unit_is_one_object_for_programs()
    {
        var ran = await Ran.With("registry", "show", "12 Example Zone", "--on", "2009-06-10", "--registry", Sample, "--format", "json");
        var shown = JObject.Parse(ran.Output);

        Assert.Equal((0, "12 Example Zone", "2009-06-10"), (ran.Code, (string?)shown["name"], (string?)shown["on"]));
        Assert.NotEmpty(shown["subordinates"]!);
        Assert.All(shown["subordinates"]!, below => Assert.NotEmpty(below["claims"]!));
        Assert.All(shown["incidents"]!, incident => Assert.NotEmpty(incident["paths"]!));
    }

    [Fact]
    public async Task An_incident_tied_to_another_unit_on_no_stated_basis_is_not_called_anybodys()
    {
        using var folder = new TemporaryFolder();
        folder.Write("units.csv", "id,name,country,branch,status\na,A,QX,army,asserted\nb,B,QX,army,asserted\n");
        folder.Write("incidents.csv", "id,status,title,country\ni,asserted,Made up,QX\n");
        folder.Write("attributions.csv", "incident,unit\ni,b\n");
        var ran = await Ran.With("registry", "show", "a", "--on", "2009-06-10", "--registry", folder.Name);

        Assert.Contains("ON NO STATED BASIS", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ANYBODY'S", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_became_public_later_is_not_shown()
    {
        var ran = await Ran.With("registry", "show", "12 Example Zone", "--on", "2009-06-10", "--known-on", "2010-01-01", "--registry", Sample);

        Assert.Equal(0, ran.Code);
        Assert.Contains("nobody on file for the day", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Deaths at a farm", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("13 Example Zone", "no unit is called `13 Example Zone`; did you mean `12 Example Zone`?\n")]
    [InlineData("the moon", "no unit is called `the moon`\n")]
    public async Task A_unit_that_is_not_there_is_said_and_what_was_perhaps_meant(string unit, string said)
    {
        var ran = await Ran.With("registry", "show", unit, "--on", "2009-06-10", "--registry", Sample);

        Assert.Equal((64, said), (ran.Code, ran.Error));
    }

    [Fact]
    public async Task A_name_of_several_units_asks_which()
    {
        using var folder = new TemporaryFolder();
        folder.Write("units.csv", "id,name,country,status\na,Guard,QX,asserted\nb,Guard,QY,asserted\n");
        var ran = await Ran.With("registry", "show", "guard", "--on", "2009-06-10", "--registry", folder.Name);

        Assert.Equal(64, ran.Code);
        Assert.StartsWith("several units are called `guard`; expected the id of one of them:\n  a  Guard (QX), ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hierarchy_in_a_circle_is_shown_once_around()
    {
        using var folder = new TemporaryFolder();
        folder.Write("units.csv", "id,name,country,status\na,A,QX,asserted\nb,B,QX,asserted\n");
        folder.Write("relations.csv", "id,status,kind,unit,other\nr,asserted,command,a,b\ns,asserted,command,b,a\n");
        var ran = await Ran.With("registry", "show", "a", "--on", "2009-06-10", "--registry", folder.Name, "--depth", "9");

        Assert.Equal(0, ran.Code);
        Assert.Contains("(what follows it stands above)", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("registry", "show", "a")]
    [InlineData("registry", "show", "a", "--on", "yesterday")]
    [InlineData("registry", "show", "a", "--on", "2009-06-10", "--depth", "0")]
    [InlineData("registry", "check")]
    public async Task What_is_missing_or_wrong_is_usage(params string[] args) => Assert.Equal(64, (await Ran.With(args)).Code);

    [Fact]
    public async Task A_check_says_what_to_look_at_and_ends_in_a_warning()
    {
        using var folder = new TemporaryFolder();
        folder.Write("units.csv", "id,name,country,status,aliases\na,29 Zone,QX,asserted,XIX Zone\n");
        var ran = await Ran.With("registry", "check", "--registry", folder.Name);

        Assert.Equal(3, ran.Code);
        Assert.Equal(
            "units.csv:2:1: orphan: no claim names 29 Zone: nothing is known of its superiors, and no search covers it\n"
            + "units.csv:2:5: number: `XIX Zone` has the number 19, and the unit it is given to is 29 Zone\n",
            ran.Output.Replace(folder.Name.Replace('\\', '/') + "/", string.Empty, StringComparison.Ordinal));
        Assert.Equal("1 units, 0 relations, 0 incidents: 1 number, 1 orphan\n", ran.Error);
        var lines = (await Ran.With("registry", "check", "--registry", folder.Name, "--format", "json")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, lines.Length);
        Assert.All(lines, line => Assert.StartsWith("{\"kind\":\"", line, StringComparison.Ordinal));
        Assert.Equal(0, (await Ran.With("registry", "check", "--registry", folder.Name, "--fail-on", "never")).Code);
    }

    [Fact]
    public async Task A_registry_without_remarks_passes_the_check()
    {
        var ran = await Ran.With("registry", "check", "--registry", Sample);

        Assert.Equal((0, ""), (ran.Code, ran.Output));
        Assert.Equal("10 units, 5 relations, 4 incidents: nothing to remark\n", ran.Error);
    }

    [Fact]
    public async Task A_registry_that_cannot_be_used_is_said() =>
        Assert.Equal(65, (await Ran.With("registry", "check", "--registry", "samples/90-malformed/unknown-unit.registry.json")).Code);

    private static async Task<string> Shown(string unit, string on)
    {
        var ran = await Ran.With("registry", "show", unit, "--on", on, "--registry", Sample);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        return ran.Output;
    }
}
