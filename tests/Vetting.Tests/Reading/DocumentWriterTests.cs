using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Tests.Reading;

public sealed class DocumentWriterTests
{
    private static readonly DocumentWriter<Parcel> Writer = new();

    private static readonly Gen<LocalDate> Day = Gen.Int[0, 3_652_058].Select(new LocalDate(1, 1, 1).PlusDays);

    private static readonly Gen<DateRange> Range = Gen.OneOf(
        Day.Select(day => new DateRange(day)),
        Day.Select(day => new DateRange(new LocalDate(day.Year, 1, 1), new LocalDate(day.Year, 12, 31))),
        Day.Select(day => new DateRange(LocalDate.MinIsoValue, day)),
        Gen.Const(new DateRange(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)),
        Day.Select(day => new DateRange(day, LocalDate.MaxIsoValue)),
        Gen.Select(Day, Day).Select((a, b) => new DateRange(LocalDate.Min(a, b), LocalDate.Max(a, b))));

    // Every UTF-16 text that is not blank and has no half characters: quotes, control characters and astral ones too.
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String.Where(text => !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsSurrogate)),
        Gen.Const("\"\\\u0001\u2028😀\u00ad\u0085x"));

    private static readonly Gen<Parcel.Content> Content =
        Gen.Select(Text, Gen.Decimal[0m, 1e20m].Select(number => decimal.Round(number, 6)).Nullable(), Text.Array[0, 2].Null()).Select((name, weight, parts) => new Parcel.Content
        {
            Name = name,
            Weight = weight,
            Parts = parts?.Select(part => new Parcel.Content { Name = part }).ToImmutableArray(),
        });

    private static readonly Gen<Parcel> Parcels =
        Gen.Select(Text, Range.Nullable(), Gen.OneOf(Range.Select(StatedDate.At), Gen.Const(StatedDate.None)).Nullable(), Content.Array[0, 3].Null(), Gen.Bool.Nullable(), Day.Nullable())
            .Select((id, sent, arrived, contents, isSealed, packed) => new Parcel
            {
                Schema = "vetting/parcel/1",
                Id = id,
                SentOn = sent,
                ArrivedOn = arrived,
                Contents = contents?.ToImmutableArray(),
                Sealed = isSealed,
                PackedOn = packed,
            });

    [Fact]
    public void What_is_written_reads_back_as_it_was() => Parcels.Sample(parcel =>
    {
        var written = Writer.Write(parcel);
        var read = Documents.Read(written).Value;

        Assert.Equal(written, Writer.Write(read));
        Assert.Equal((parcel.Id, parcel.SentOn, parcel.ArrivedOn, parcel.Sealed, parcel.PackedOn), (read.Id, read.SentOn, read.ArrivedOn, read.Sealed, read.PackedOn));
        Assert.Equal(parcel.Contents?.Select(Flat), read.Contents?.Select(Flat));
        Assert.Equal(Writer.WriteCompact(parcel), Writer.WriteCompact(Documents.Read(Writer.WriteCompact(parcel)).Value));

        static (string Name, decimal? Weight, string Parts) Flat(Parcel.Content content) =>
            (content.Name, content.Weight, string.Join('\n', content.Parts?.Select(part => part.Name) ?? ["?"]));
    });

    [Fact]
    public void The_form_is_the_same_however_the_file_was_written()
    {
        var parcel = Documents.Read($$"""
            {"carriage":"by-road","worth":1250000.00,"x-a":1,{{Documents.Head}},"sentOn":{"earliest":"2014-06-01","latest":"2014-06-30"},"country":null}
            """).Value;

        Assert.Equal(
            """
            {
              "schema": "vetting/parcel/1",
              "id": "a",
              "worth": 1250000,
              "carriage": "by-road",
              "sentOn": "2014-06"
            }

            """.ReplaceLineEndings("\n"),
            Writer.Write(parcel));
        Assert.Equal(
            Writer.ContentSha256(Documents.With("\"sentOn\":\"2014-06\",\"carriage\":\"by-road\",\"worth\":125e4")),
            Writer.ContentSha256(parcel));
    }

    [Theory]
    [InlineData("0.0000001", "0.0000001")]
    [InlineData("12.50", "12.5")]
    [InlineData("-0.0", "0")]
    [InlineData("100", "100")]
    public void A_number_has_one_form(string written, string form) =>
        Assert.Equal($"{{{Documents.Head},\"worth\":{form}}}", Writer.WriteCompact(Documents.With($"\"worth\":{written}")));
}
