using Vetting.Claims;
using Vetting.Import.Forms;
using Vetting.Import.Units;
using Vetting.Logic;
using Vetting.Reading;
using Vetting.Tests.Support;

namespace Vetting.Import.Tests.Units;

public sealed class UnitsImportTests
{
    private const string Header = "uuid,country,name,aliases,classification,first_cited,last_cited,headquarters,parents,n_sources\n";

    [Fact]
    public void A_row_becomes_a_unit_with_every_value_once()
    {
        var unit = Import($"{Header}u1,mx,9 Zona ; 9 Zona,9/a. ; 9/a. Z. ; 9/a.,Militar ; Ejército ; Militar ; Ejército,2005-09-08,2017-00-00,Camp,,7\n").Content.Units!.Value.Single();

        Assert.Equal(("u1", "9 Zona", "MX", Branch.Army, UnitLevel.Command), (unit.Id, unit.Name, unit.Country, unit.Branch, unit.Level));
        Assert.Equal(["9/a.", "9/a. Z."], unit.Aliases!.Value.Select(alias => alias.Name));
        Assert.Equal((true, true), (unit.SecurityForce, unit.NationalForce));
    }

    [Theory]
    [InlineData("Militar ; Ejército ; Fuerza Aérea", null)]
    [InlineData("Militar ; Armada ; Infantería de marina", "Navy")]
    [InlineData("Policía ; Policía Federal", "FederalPolice")]
    [InlineData("Militar", null)]
    [InlineData("", null)]
    public void Only_words_that_name_one_service_say_which_it_is(string words, string? branch) =>
        Assert.Equal(branch, Import($"{Header}u1,mx,X,,{words},,,,,\n").Content.Units!.Value.Single().Branch?.ToString());

    [Theory]
    [InlineData("Z|Command|2003-07-02..2011-04-28", "by 2003-07-02", "from 2011-04-28")]
    [InlineData("Z|Command|2014-00-00..", "by 2014-12-31", null)]
    [InlineData("Z|Command|..2009-01-31", null, "from 2009-01-31")]
    [InlineData("Z|Command|2007-02-00..2008-00-00", "by 2007-02-28", "from 2008-01-01")]
    [InlineData("Z|Command|..", null, null)]
    public void What_is_cited_from_one_day_to_another_began_by_then_and_had_not_ended(string parent, string? from, string? to)
    {
        var relation = Import($"{Header}u1,mx,X,,,,,,{parent},\nu2,mx,Z,,,,,,,\n").Content.Relations!.Value.Single();

        Assert.Equal((from, to), (relation.From?.ToString(), relation.To?.ToString()));
    }

    [Theory]
    [InlineData("u1,mx,X,,,,,,Nobody|Command|..,\n", "parts: the superior `Nobody` is no unit of these tables")]
    [InlineData("u1,mx,X,,,,,,u2|Under|..,\nu2,mx,u2,,,,,,,\n", "parts: the relation `Under` to `u2` is of a kind not known here")]
    [InlineData("u1,mx,X,,,,,,u2 since 2004,\nu2,mx,u2,,,,,,,\n", "parts: the superior `u2 since 2004` is not written as name, kind and dates")]
    [InlineData("u1,mx,X,,,,,,u2|Command|2004-13-01..,\nu2,mx,u2,,,,,,,\n", "parts: the dates of `u2|Command|2004-13-01..` are not dates; the relation is kept without them")]
    [InlineData("u1,mx,X,,,,,,u2|Command|2010-01-01..2004-01-01,\nu2,mx,u2,,,,,,,\n", "parts: `u2` was last cited before it was first cited; the relation is kept without dates")]
    [InlineData("u1,mx,X,,,,,,u2|Command|..,\nu2,mx,u2,,,,,,,\nu3,mx,U2,,,,,,,\n", "parts: the superior `u2` is the name of several units")]
    [InlineData("u1,mx,X,,,,,,,\nu1,mx,Y,,,,,,,\n", "rows: another row has the id `u1`")]
    [InlineData("u1,,X,,,,,,,\n", "rows: a unit needs an id, a name and a country of two letters")]
    [InlineData(",mx,X,,,,,,,\n", "rows: a unit needs an id, a name and a country of two letters")]
    public void What_becomes_no_claim_is_set_aside_with_the_reason(string rows, string why)
    {
        var imported = Import(Header + rows);
        var aside = imported.SetAside.Single();

        Assert.Equal(why, $"{(aside.IsWholeRow ? "rows" : "parts")}: {aside.Why}");
        Assert.True(imported.AddsUp);
    }

    [Fact]
    public void A_table_of_another_kind_is_refused()
    {
        using var folder = new Folder().With("x.csv", "a,b\n1,2\n");
        var unusable = Assert.Throws<UnusableInputException>(() => UnitsImport.Read([Path.Combine(folder.Name, "x.csv")]));

        Assert.Equal("x.csv:1:1: neither a table of units nor one of incidents; expected the columns `uuid`, `country`, `name`, `parents`, or `uuid`, `startdate`, `enddate`, `type`", folder.Short(unusable.Problems));
    }

    [Fact]
    public void An_incident_whose_place_is_a_unit_is_not_attributed_to_it()
    {
        const string Incidents = "uuid,divisionid,startdate,enddate,firstallegation,locationdescription,type,perpetratorclassification,source_titles\n"
            + "i1,ocd-division/country:mx,2008-12-23,2008-12-00,2011-12-16,Guarnición en Villa,torture ; beating,Ejército,A report\n";
        var imported = Import($"{Header}u1,mx,Guarnición de Villa,,Militar ; Ejército,,,,,\n", Incidents);
        var incident = imported.Content.Incidents!.Value.Single();

        Assert.Equal(("u1", AttributionBasis.PlaceOnly), (incident.Attributions!.Value.Single().Unit, incident.Attributions!.Value.Single().Basis));
        Assert.Equal((Branch.Army, "MX"), (incident.Service, incident.Country));
        Assert.Equal([ViolationKind.Torture, ViolationKind.Other], incident.Kinds!.Value);
        Assert.Equal("between 2008-12-01 and 2008-12-31", incident.EndedOn.ToString());
        Assert.Equal("2011-12-16", incident.PublishedOn.ToString());
        Assert.True(imported.AddsUp);
    }

    [Fact]
    public void The_real_tables_come_over_whole()
    {
        Assert.SkipUnless(Repository.Shared is not null, Repository.NoShared);
        var imported = Real();
        var content = imported.Content;

        Assert.Equal((106, 106, 0), (imported.RowsIn, imported.RowsTaken, imported.SetAside.Length));
        Assert.Equal((103, 49, 3), (content.Units!.Value.Length, content.Relations!.Value.Length, content.Incidents!.Value.Length));
    }

    [Fact]
    public void The_real_tables_are_one_registry_in_either_form()
    {
        Assert.SkipUnless(Repository.Shared is not null, Repository.NoShared);
        var content = Real().Content;
        using var folder = new Folder();
        foreach (var (file, text) in FormWriter.Write(Form.Registry, content))
        {
            folder.With(file, text);
        }

        var writer = new DocumentWriter<RegistryContent>();
        var again = new FormReader<RegistryContent>(Form.Registry, RegistryContent.SchemaName).Read(folder.Name, folder.Name).Value;
        Assert.Equal(writer.ContentSha256(content), writer.ContentSha256(again));
        Assert.Equal(writer.ContentSha256(content), writer.ContentSha256(new DocumentReader<RegistryContent>().ReadText(writer.Write(content), "-").Value));
    }

    [Fact]
    public void At_Ojinaga_the_garrison_is_the_place_and_nothing_is_attributed_to_it()
    {
        Assert.SkipUnless(Repository.Shared is not null, Repository.NoShared);
        var registry = new Registry([Real().Content], ["-"]);
        var garrison = registry.UnitsNamed("Guarnición Militar de Ojinaga").Single();
        var reaches = registry.Reach.Of(garrison, null, AsOf.Open);
        var there = reaches.Single(reach => reach.PathsOf(ReachPath.Place).Any());

        Assert.Equal(3, reaches.Length);
        Assert.All(reaches, reach => Assert.Null(reach.Holds));
        Assert.Equal([ReachPath.Unattributed, ReachPath.Place], there.Paths.Select(path => path.Kind));
        Assert.All(registry.Units.Where(unit => unit.Branch == Branch.Army), unit => Assert.Contains(registry.Reach.Of(unit, null, AsOf.Open), reach => reach.Incident.Id == there.Incident.Id));
        Assert.DoesNotContain(registry.Reach.Of(registry.UnitsNamed("14 Zona Naval").Single(), null, AsOf.Open), reach => reach.Incident.Id == there.Incident.Id);
    }

    private static Imported Real() => UnitsImport.Read([Path.Combine(Repository.Shared!, "data/units/mexico-units.csv"), Path.Combine(Repository.Shared!, "data/units/mexico-incidents.csv")]);

    private static Imported Import(params string[] tables)
    {
        using var folder = new Folder();
        foreach (var (index, text) in tables.Index())
        {
            folder.With($"{index}.csv", text);
        }

        return UnitsImport.Read(tables.Select((_, index) => Path.Combine(folder.Name, $"{index}.csv")));
    }
}
