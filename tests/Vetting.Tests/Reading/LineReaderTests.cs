using System.Text;
using CsCheck;
using Vetting.Reading;

namespace Vetting.Tests.Reading;

public sealed class LineReaderTests
{
    private static string Parcel(string id) => $"{{\"schema\":\"vetting/parcel/1\",\"id\":\"{id}\"}}";

    private static List<Document<Parcel>> Read(string text, ReadingLimits? limits = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return [.. new LineReader<Parcel>(limits).Read(stream, "p.ndjson")];
    }

    [Fact]
    public void Each_line_is_a_document_and_a_bad_one_stops_nothing()
    {
        var documents = Read($"\uFEFF{Parcel("a")}\r\n\n  \n{{\"id\":}}\n{Parcel("b")}");

        Assert.Equal(["a", "-", "b"], documents.Select(document => document.TryGet(out var parcel) ? parcel.Id : "-"));
        Assert.Equal(new Place("p.ndjson", 1, 1, ""), documents[0].Value.Place);
        Assert.Equal(new Place("p.ndjson", 4, 7, ""), Assert.Single(documents[1].Problems).At);
        Assert.Equal(new Place("p.ndjson", 5, 1, ""), documents[2].Value.Place);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void Input_without_a_document_yields_none(string text) => Assert.Empty(Read(text));

    [Fact]
    public void A_line_beyond_the_limit_is_passed_over_without_being_kept()
    {
        var most = Parcel("a").Length;
        var documents = Read($"{new string(' ', 300_000)}{Parcel("a")}\n{Parcel("b")}\n{Parcel("long")}\n{Parcel("c")}", new ReadingLimits { MaxBytes = most });

        Assert.Equal(
            [$"p.ndjson:1:1: the line is too long; expected at most {most} bytes", "b", $"p.ndjson:3:1: the line is too long; expected at most {most} bytes", "c"],
            documents.Select(document => document.TryGet(out var parcel) ? parcel.Id : document.Problems[0].ToString()));
    }

    [Fact]
    public Task Blocks_of_any_size_give_the_same_documents() =>
        Gen.Select(Gen.String[Gen.Char["ab"], 1, 40].Array[0, 20], Gen.Int[1, 50]).SampleAsync(async (ids, block) =>
        {
            using var stream = new TricklingStream(Encoding.UTF8.GetBytes(string.Join("\n\n", ids.Select(Parcel))), block);
            var read = new List<string>();
            await foreach (var document in new LineReader<Parcel>().ReadAsync(stream, "p.ndjson"))
            {
                read.Add(document.Value.Id);
            }

            Assert.Equal(ids, read);
        }, iter: 200);
}
