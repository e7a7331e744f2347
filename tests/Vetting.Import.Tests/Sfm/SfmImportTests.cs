using Vetting.Claims;
using Vetting.Import.Sfm;
using Vetting.Reading;

namespace Vetting.Import.Tests.Sfm;

/// <summary>Made-up sheets with the attributes of the Research Handbook.</summary>
public sealed class SfmImportTests
{
    private const string Meta = "type:claim,status:meta,researcher:meta,citation:refs:claim,about_entity:ref:claim,country:annotation,first_precise:range,last_precise:range,first_imprecise:range,last_imprecise:range,starting:range,ending:range";

    private const string Units = Meta + ",name:annotation,unit:names:assertion,unit:classifications:assertion\n"
        + "unit,accepted,TW,c1,u1,qx,2010-01-01,2010-01-01,,,N,N,1 Example Battalion,1st Bn,Military;Army\n"
        + "unit,accepted,TW,c2,u1,qx,2015-01-01,2015-01-01,,,N,N,1 Example Battalion,First Battalion,Military;Army\n"
        + "unit,conflict,TW,c2,u1,qx,2015-01-01,2015-01-01,,,N,N,7 Example Battalion,7th Bn,Army\n"
        + "unit,accepted,TW,c1,u2,qx,2010-01-01,2010-01-01,,,N,N,Unknown Brigade (Example),,Military;Army;Placeholder\n"
        + "unit,work_needed,TW,c1,u3,qx,2010-01-01,2010-01-01,,,N,N,2 Example Task Force,,Joint Operation\n"
        + "unit,accepted,TW,c1,u4,,2010-01-01,2010-01-01,,,N,N,Unit of nowhere,,\n"
        + "person,accepted,TW,c1,p1,qx,,,,,N,N,Some Body,,\n";

    private const string Relations = Meta + ",relation:unit:refs:assertion,relation:types:assertion,relation:related_unit:refs:assertion,relation:related_unit_classes:assertion\n"
        + "relation,accepted,TW,c1,r1,,2010-01-01,2010-01-01,,,Y,N,u1,child-of,u2,command\n"
        + "relation,accepted,TW,c2,r1,,2015-01-01,2015-06-30,,,N,Y,u1,child-of,u2,command\n"
        + "relation,conflict,TW,c2,r2,,2016-01-01,2016-01-01,,,N,N,u1,member-of,u3,\n"
        + "relation,accepted,TW,c1,r3,,,,,,N,N,u1,child-of,u9,command\n"
        + "relation,accepted,TW,c1,r4,,,,,,N,N,u1,child-of,u2,class\n"
        + "relation,accepted,TW,c1,r5,,,,,,N,N,u1,beside,u2,command\n"
        + "relation,accepted,TW,c1,r6,,1/2/2010,,,,N,N,u1,child-of,u2,administrative\n";

    private const string Postings = Meta + ",posting:person:refs:assertion,posting:person:names:qa,posting:unit:refs:assertion,posting:roles:assertion\n"
        + "posting,accepted,TW,c1,o1,,2010-01-01,2010-12-31,,,Y,Y,p1,Some Body,u1,Commander\n"
        + "posting,accepted,TW,c1,o2,,2011-01-01,2011-12-31,,,Y,Y,p1,Some Body,u1,Chief of Staff\n"
        + "posting,accepted,TW,c1,o3,,,,,,N,N,,Some Body,u1,Commander\n";

    private const string Incidents = Meta + ",incident:location:descriptions:assertion,incident:violation:types:assertion,incident:violation:descriptions:assertion,incident:perpetrator:refs:assertion,incident:perpetrator:classifications:assertion\n"
        + "incident,accepted,TW,c2,i1,qx,2012-05-01,2012-05-02,,,Y,Y,a field,Torture,made up,u1;p1,Military;Army\n"
        + "incident,accepted,TW,c3,i2,qx,,,2013-01-01,2013-06-30,Y,Y,,Something,made up,,Police\n";

    private const string Citations = "source:access_point_id:admin,source:access_point_type,source:access_point_trigger,source:source_id:admin,source:title,source:published_timestamp,source:publication_name\n"
        + "c1,page,11,s1,A made-up report,2011-03-04T10:00:00Z,Nobody\n"
        + "c2,archive,,s2,Another,2016,Nobody\n"
        + ",,,,,,\n"
        + "x,,,,,,\n";

    private static readonly Imported Read = Import(Units, Relations, Postings, Incidents, Citations);

    [Fact]
    public void Every_row_is_taken_or_set_aside_with_a_reason()
    {
        Assert.True(Read.AddsUp);
        Assert.Equal((22, 15, 7), (Read.RowsIn, Read.RowsTaken, Read.SetAside.Count(its => its.IsWholeRow)));
        Assert.Equal(
            [
                "0:4:2 the claim is `conflict` and others about the unit are accepted: its names are not used",
                "0:7:6 no claim about the unit gives it a country of two letters",
                "0:8:1 a registry keeps no records of persons, whose postings name them by reference",
                "1:5:15 `u9` is no unit of these sheets",
                "1:6:16 a relation of the class `class` is no chain of command",
                "1:7:14 relations of the type `beside` are not known here",
                "1:8:7 (part) a date is not written as 2014-06-30; the claim is kept without dates",
                "2:4:13 the claim does not say who was posted",
                "3:2:16 (part) `p1` is a person: an incident is attributed to units, and reaches them by the person's postings only through a unit",
            ],
            Read.SetAside.Select(its => $"{Path.GetFileNameWithoutExtension(its.At.File)}:{its.At.Line}:{its.At.Column} {(its.IsWholeRow ? "" : "(part) ")}{its.Why}"));
    }

    [Fact]
    public void All_claims_about_a_unit_make_one_with_every_accepted_name()
    {
        var unit = Read.Content.Units!.Value.Single(unit => unit.Id == "u1");

        Assert.Equal(("1 Example Battalion", "QX", Branch.Army, UnitLevel.Unit), (unit.Name, unit.Country, unit.Branch, unit.Level));
        Assert.Equal(["1st Bn", "First Battalion"], unit.Aliases!.Value.Select(alias => alias.Name));
        Assert.Equal(["c1", "c2"], unit.Sources!.Value);
        Assert.Equal("2011-03-04", $"{unit.PublishedOn}");
    }

    [Fact]
    public void A_placeholder_is_known_as_one_and_a_claim_that_is_not_accepted_is_disputed()
    {
        Assert.True(Read.Content.Units!.Value.Single(unit => unit.Id == "u2").Placeholder);
        Assert.Equal(ClaimStatus.Disputed, Read.Content.Units!.Value.Single(unit => unit.Id == "u3").Status);
        Assert.Equal((ClaimStatus.Disputed, RelationKind.MemberOf), Read.Content.Relations!.Value.Where(relation => relation.Id == "r2").Select(relation => (relation.Status, relation.Kind)).Single());
    }

    [Fact]
    public void Claims_about_one_relation_stand_by_themselves_and_joined_as_known_with_the_last_of_them() => Assert.Equal(
        [
            "r1 2010-01-01 2015-06-30 2016",
            "r1-1 2010-01-01 from 2010-01-01 2011",
            "r1-2 by 2015-01-01 2015-06-30 2016",
        ],
        Read.Content.Relations!.Value.Where(relation => relation.Id.StartsWith("r1", StringComparison.Ordinal)).Select(relation => $"{relation.Id} {relation.From} {relation.To} {relation.PublishedOn!.Value.Latest.Year}"));

    [Fact]
    public void A_posting_keeps_the_reference_and_no_name()
    {
        Assert.Equal(["p1 Commander", "p1 Member"], Read.Content.Postings!.Value.Select(posting => $"{posting.Person} {posting.Role}"));
        Assert.DoesNotContain("Some Body", new DocumentWriter<RegistryContent>().Write(Read.Content), StringComparison.Ordinal);
    }

    [Fact]
    public void An_incident_is_attributed_to_the_units_that_are_named_and_to_nobody_else()
    {
        var (first, second) = (Read.Content.Incidents!.Value[0], Read.Content.Incidents!.Value[1]);

        Assert.Equal(("u1", AttributionStanding.Alleged), (first.Attributions!.Value.Single().Unit, first.Attributions!.Value.Single().Standing));
        Assert.Equal(("2012-05-01", "2012-05-02"), ($"{first.StartedOn}", $"{first.EndedOn}"));
        Assert.Null(second.Attributions);
        Assert.Null(second.Kinds);
        Assert.Equal("between 2013-01-01 and 2013-06-30", $"{second.StartedOn}");
    }

    [Fact]
    public void A_citation_that_is_in_no_sheet_is_cited_by_its_id()
    {
        Assert.Equal(["A made-up report, page 11", "Another", "citation c3, which is not in the sheets"], Read.Content.Sources!.Value.Select(source => source.Title));
        Assert.Contains("1 citations are in none of the sheets: their claims cite them by id, and their day of publication is not known", Read.Notes);
    }

    [Fact]
    public void What_is_imported_is_a_registry()
    {
        var json = new DocumentWriter<RegistryContent>().Write(Read.Content);

        Assert.Equal(Read.Content.Relations!.Value.Length, Registry.Parse(json).Relations.Length);
    }

    [Fact]
    public void Key_names_in_place_of_labels_mean_the_same()
    {
        var keys = Relations.Replace("type:claim", ":claim/type", StringComparison.Ordinal).Replace("status:meta", ":claim/statuses", StringComparison.Ordinal)
            .Replace("about_entity:ref:claim", ":claim/about-entity:ref", StringComparison.Ordinal).Replace("citation:refs:claim", ":claim/citation:refs", StringComparison.Ordinal)
            .Replace("first_precise:range", ":range-precise/first", StringComparison.Ordinal).Replace("last_precise:range", ":range-precise/last", StringComparison.Ordinal)
            .Replace("starting:range", ":range/starting?", StringComparison.Ordinal).Replace("ending:range", ":range/ending?", StringComparison.Ordinal)
            .Replace("relation:unit:refs:assertion", ":assertion/relation:unit:refs", StringComparison.Ordinal).Replace("relation:types:assertion", ":assertion/relation:types", StringComparison.Ordinal)
            .Replace("relation:related_unit:refs:assertion", ":assertion/relation:related-unit:refs", StringComparison.Ordinal)
            .Replace("relation:related_unit_classes:assertion", ":assertion/relation:related-unit-classes", StringComparison.Ordinal);
        var writer = new DocumentWriter<RegistryContent>();

        Assert.Equal(writer.WriteCompact(Read.Content), writer.WriteCompact(Import(Units, keys, Postings, Incidents, Citations).Content));
    }

    [Fact]
    public void The_order_of_sheets_changes_nothing()
    {
        var writer = new DocumentWriter<RegistryContent>();

        Assert.Equal(writer.WriteCompact(Read.Content), writer.WriteCompact(Import(Citations, Incidents, Postings, Relations, Units).Content));
    }

    private static Imported Import(params string[] sheets)
    {
        using var folder = new Folder();
        foreach (var (index, text) in sheets.Index())
        {
            folder.With($"{index}.csv", text);
        }

        return SfmImport.Read(sheets.Select((_, index) => Path.Combine(folder.Name, $"{index}.csv")));
    }
}
