using System.Collections.Immutable;
using NodaTime;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Tests.Reading;

public sealed class DocumentReaderTests
{
    private static DateRange Days(int year, int month, int day, int toYear, int toMonth, int toDay) =>
        new(new LocalDate(year, month, day), new LocalDate(toYear, toMonth, toDay));

    [Fact]
    public void Every_kind_of_member_is_read()
    {
        var parcel = Documents.With("""
            "country":"MX","sealed":false,"hands":3,"worth":1250000.50,"carriage":"by-road","packedOn":"2014-06-30",
            "sentOn":"2014-06","arrivedOn":"none","labels":["x","y"],"contents":[{"name":"a","weight":0,"parts":[{"name":"b"}]}],"Rule":"1 < 2"
            """);

        Assert.Equal(("a", "MX", false, 3, 1250000.50m), (parcel.Id, parcel.Country, parcel.Sealed, parcel.Hands, parcel.Worth));
        Assert.Equal(Carriage.ByRoad, parcel.Carriage);
        Assert.Equal(new LocalDate(2014, 6, 30), parcel.PackedOn);
        Assert.Equal(Days(2014, 6, 1, 2014, 6, 30), parcel.SentOn);
        Assert.Equal(StatedDate.None, parcel.ArrivedOn);
        Assert.Equal(["x", "y"], parcel.Labels!.Value.ToArray());
        Assert.Equal("b", parcel.Contents!.Value[0].Parts!.Value[0].Name);
        Assert.Equal("1 < 2", parcel.Rule!.Text);
    }

    [Theory]
    [InlineData("\"worth\":null")]
    [InlineData("\"note\":[1,{\"a\":null}]")]
    [InlineData("\"x-mine\":1,\"x-\":2")]
    public void What_is_null_left_out_or_free_is_unknown(string members)
    {
        var parcel = Documents.With(members);

        Assert.Null(parcel.Worth);
        Assert.Null(parcel.Labels);
    }

    [Fact]
    public void A_list_that_is_written_empty_is_known_to_be_empty() =>
        Assert.Equal(ImmutableArray<Parcel.Content>.Empty, Documents.With("\"contents\":[]").Contents);

    [Fact]
    public void A_word_may_have_its_own_spelling() => Assert.Equal(Carriage.BySea, Documents.With("\"carriage\":\"ship\"").Carriage);

    [Theory]
    [InlineData("\"2014\"", 2014, 1, 1, 2014, 12, 31)]
    [InlineData("\"2012-02\"", 2012, 2, 1, 2012, 2, 29)]
    [InlineData("\"2012-02-29\"", 2012, 2, 29, 2012, 2, 29)]
    [InlineData("{\"earliest\":\"2014-06-30\",\"latest\":\"2015-01-02\",\"note\":\"?\"}", 2014, 6, 30, 2015, 1, 2)]
    [InlineData("{\"earliest\":\"2014-06-30\"}", 2014, 6, 30, 9999, 12, 31)]
    [InlineData("{\"latest\":\"2014-06-30\",\"earliest\":null}", -9998, 1, 1, 2014, 6, 30)]
    public void A_date_is_as_exact_as_it_is_written(string date, int year, int month, int day, int toYear, int toMonth, int toDay)
    {
        var days = Days(year, month, day, toYear, toMonth, toDay);

        Assert.Equal(days, Documents.With($"\"sentOn\":{date}").SentOn);
        Assert.Equal(StatedDate.At(days), Documents.With($"\"arrivedOn\":{date}").ArrivedOn);
    }

    [Fact]
    public void A_record_knows_where_it_stood()
    {
        var parcel = Documents.Read($$"""
            {{{Documents.Head}},
              "contents": [ {"name":"é😀"}, {"name":"b","parts":[
                {"name":"c"}]} ] }
            """).Value;

        Assert.Equal(new Place("p.json", 1, 1, ""), parcel.Place);
        Assert.Equal(new Place("p.json", 2, 33, "/contents/1"), parcel.Contents!.Value[1].Place);
        Assert.Equal(new Place("p.json", 3, 5, "/contents/1/parts/0"), parcel.Contents!.Value[1].Parts!.Value[0].Place);
    }

    [Fact]
    public void A_text_knows_the_place_of_each_character_however_it_is_escaped()
    {
        var rule = Documents.Read($$"""
            {{{Documents.Head}},
            "Rule":"a\"\u00e9\nb😀c" }
            """).Value.Rule!;

        Assert.Equal("a\"é\nb😀c", rule.Text);
        Assert.Equal([9, 10, 12, 18, 20, 21, 22, 23, 24], Enumerable.Range(0, 9).Select(offset => rule.At(offset).Column));
        Assert.Equal(new Place("p.json", 2, 20, "/Rule"), rule.At(4));
    }

    [Fact]
    public void A_byte_order_mark_is_no_character_of_the_document() =>
        Assert.Equal(1, new DocumentReader<Parcel>().Read([0xEF, 0xBB, 0xBF, .. "{}"u8], "p.json").Problems[0].At.Column);

    [Fact]
    public void The_hash_is_of_the_bytes() =>
        Assert.Equal("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", Documents.Read("{}").Sha256);

    [Fact]
    public void Records_are_asked_for_what_no_member_can_hold_once_the_document_is_sound()
    {
        const string Nothings = "\"contents\":[{\"name\":\"nothing\"},{\"name\":\"a\",\"parts\":[{\"name\":\"nothing\"}]}]";

        Assert.Equal(["a thing is called nothing", "a thing is called nothing"], Documents.ProblemsWith(Nothings));
        Assert.DoesNotContain("a thing is called nothing", Documents.ProblemsWith(Nothings + ",\"worth\":-1"));
    }

    [Fact]
    public void A_value_with_problems_cannot_be_taken()
    {
        var fault = Assert.Throws<UnusableInputException>(() => Documents.Read("{}").Value);

        Assert.Equal(2, fault.Problems.Length);
    }
}
