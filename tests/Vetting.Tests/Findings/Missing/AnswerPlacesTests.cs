using Vetting.Facts;
using Vetting.Findings.Missing;
using Vetting.Findings.Remedies;
using Vetting.Reading;
using Vetting.Tests.Support;

namespace Vetting.Tests.Findings.Missing;

public sealed class AnswerPlacesTests
{
    [Theory]
    [InlineData("lines[].recipients[].unit", "/lines/2/recipients/0", "package", "/lines/2/recipients/0/unit")]
    [InlineData("lines[].channel", "/lines/2/recipients/0", "package", "/lines/2/channel")]
    [InlineData("lines[].decisions[]", "/lines/2", "package", "/lines/2/decisions/-")]
    [InlineData("searches[]", "/lines/2/recipients/0", "registry", "/searches/-")]
    [InlineData("incidents[].credibility[]", "/incidents/7", "registry", "/incidents/7/credibility/-")]
    [InlineData("incidents[].determinations[].reportedOn", "/incidents/7/determinations/1", "registry", "/incidents/7/determinations/1/reportedOn")]
    [InlineData("country", "", "package", "/country")]
    public void The_place_is_the_member_of_the_very_record(string member, string record, string document, string pointer)
    {
        var place = AnswerPlaces.Of(member, new Place("file.json", 1, 1, record));

        Assert.Equal((document, pointer), (place.Document, place.Pointer));
    }

    [Fact]
    public void Every_fact_in_the_catalogue_is_written_where_a_format_has_a_member() =>
        Assert.All(FactCatalogue.All, fact => Assert.True(
            fact.WrittenAs is { } member && FormatMembers.Of(AnswerPlaces.Of(member, null)) is not null, $"{fact.Name}: {fact.WrittenAs}"));

    [Fact]
    public void Every_object_that_facts_are_read_from_knows_the_record_behind_it()
    {
        var silent = SampleFiles.Names.SelectMany(SampleFacts.Every).Where(facts => facts.RecordedAt is null).Select(facts => facts.GetType().Name);

        Assert.Empty(silent.Distinct(StringComparer.Ordinal));
    }
}
