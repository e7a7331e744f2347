using System.Text;
using Vetting.Claims;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Reading.Bulk;
using Vetting.Tests.Support;

namespace Vetting.Tests.Reading.Bulk;

/// <summary>What the bulk reader reads, the careful reader reads alike; everything else it leaves alone.</summary>
public sealed class BulkReaderTests
{
    private const int MutationsOfEach = 150;

    public static TheoryData<string> Samples => [.. SampleFiles.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_read_as_the_careful_reader_reads_it(string name)
    {
        Assert.True(IsSame<PackageContent>(Bytes(SampleFiles.Package(name))));
        Assert.All(Repository.Files(SampleFiles.Registry(name), "*.registry.json"), file => Assert.True(IsSame<RegistryContent>(File.ReadAllBytes(file))));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_with_any_slip_in_it_is_read_alike_or_left_alone(string name)
    {
        var package = Bytes(SampleFiles.Package(name));

        Assert.All(Slips.In(package, MutationsOfEach), mutated => IsSame<PackageContent>(mutated));
        Assert.All(
            Repository.Files(SampleFiles.Registry(name), "*.registry.json").SelectMany(file => Slips.In(File.ReadAllBytes(file), MutationsOfEach)),
            mutated => IsSame<RegistryContent>(mutated));
    }

    [Fact]
    public void Slips_leave_enough_that_can_still_be_read() =>
        Assert.InRange(Slips.In(Bytes(SampleFiles.Package("annotated")), MutationsOfEach).Count(IsSame<PackageContent>), 10, MutationsOfEach - 10);

    [Fact]
    public void A_broken_sample_is_left_alone()
    {
        var files = SampleFiles.Malformed("package").Select(file => Bytes(file)).ToList();

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, IsSame<PackageContent>);
    }

    [Theory]
    [InlineData("\"amount\":{\"amount\":1250000.00,\"currency\":\"USD\"}", true)]
    [InlineData("\"amount\":{\"amount\":0.10,\"currency\":\"USD\"}", true)]
    [InlineData("\"amount\":{\"currency\":\"USD\",\"amount\":10}", true)]
    [InlineData("\"amount\":{\"amount\":1e3,\"currency\":\"USD\"}", false)]
    [InlineData("\"amount\":{\"amount\":-0,\"currency\":\"USD\"}", false)]
    [InlineData("\"amount\":{\"amount\":12345678901234567890,\"currency\":\"USD\"}", false)]
    [InlineData("\"obligatedOn\":\"2024\"", true)]
    [InlineData("\"obligatedOn\":\"2024-02\"", true)]
    [InlineData("\"obligatedOn\":\"2024-02-29\"", true)]
    [InlineData("\"obligatedOn\":\"none\"", true)]
    [InlineData("\"obligatedOn\":{\"earliest\":\"2024-02-29\"}", true)]
    [InlineData("\"obligatedOn\":{\"earliest\":\"2024-02-29\",\"latest\":\"2024-02-28\"}", false)]
    [InlineData("\"obligatedOn\":\"2023-02-29\"", false)]
    [InlineData("\"obligatedOn\":\"0000\"", false)]
    [InlineData("\"obligatedOn\":null", true)]
    [InlineData("\"title\":\"a \\u00e9 \\\"b\\\" \\ud83d\\ude00\"", true)]
    [InlineData("\"title\":\"é 😀\"", true)]
    [InlineData("\"title\":\"\\ud83d\"", false)]
    [InlineData("\"title\":\" \\t\"", false)]
    [InlineData("\"title\":\"a\",\"title\":\"b\"", false)]
    [InlineData("\"t\\u0069tle\":\"a\"", false)]
    [InlineData("\"note\":\"n\",\"x-a\":1,\"x-b\":null", true)]
    [InlineData("\"note\":\"n\",\"note\":\"n\"", false)]
    [InlineData("\"x-a\":{\"b\":1}", false)]
    [InlineData("\"x-a\":1e999", false)]
    [InlineData("\"pillar\":\"defense\"", true)]
    [InlineData("\"pillar\":\"Defense\"", false)]
    [InlineData("\"purposes\":[\"human-rights\",\"other\"],\"items\":[]", true)]
    [InlineData("\"purposes\":null", true)]
    public void A_line_is_read_in_bulk_where_nothing_about_it_is_unusual(string members, bool isReadInBulk)
    {
        var json = $"{{\"schema\":\"vetting/package/1\",\"id\":\"p\",\"country\":\"MX\",\"lines\":[{{\"id\":\"l\",\"recipients\":[],{members}}}]}}";

        Assert.Equal(isReadInBulk, IsSame<PackageContent>(Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void Places_are_counted_in_characters_and_lines_as_the_careful_reader_counts()
    {
        var json = "\uFEFF{ \"schema\": \"vetting/package/1\", \"title\": \"é 😀\", \"id\": \"p\", \"country\": \"MX\",\r\n\t\"lines\": [\n {\"id\":\"ä\",\"recipients\":[ {}, {\"id\":\"b\"} ]}, {\"id\":\"c\",\"recipients\":[]} ] }";

        Assert.True(IsSame<PackageContent>(Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void A_document_beyond_a_limit_is_left_alone()
    {
        var json = Encoding.UTF8.GetBytes("{\"schema\":\"vetting/package/1\",\"id\":\"p\",\"country\":\"MX\",\"lines\":[]}");
        bool Reads(ReadingLimits limits) => new BulkReader<PackageContent>(limits).TryRead(json, "p", 1, out _);

        Assert.True(Reads(new ReadingLimits { MaxBytes = json.Length, MaxTextBytes = 17, MaxTokens = 11, MaxDepth = 2 }));
        Assert.False(Reads(new ReadingLimits { MaxBytes = json.Length - 1 }));
        Assert.False(Reads(new ReadingLimits { MaxTokens = 10 }));
        Assert.False(Reads(new ReadingLimits { MaxDepth = 1 }));
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_left_alone()
    {
        byte[] json = [.. "{\"schema\":\"vetting/package/1\",\"id\":\"p\",\"country\":\"MX\",\"lines\":[],\"note\":\""u8, 0xff, .. "\"}"u8];

        Assert.False(IsSame<PackageContent>(json));
    }

    [Fact]
    public void A_wrong_word_does_not_fail_the_record_after_it()
    {
        static byte[] Json(string pillar) => Encoding.UTF8.GetBytes($"{{\"schema\":\"vetting/package/1\",\"id\":\"p\",\"country\":\"MX\",\"lines\":[{{\"id\":\"l\",\"recipients\":[],\"pillar\":\"{pillar}\"}}]}}");
        var reader = new BulkReader<PackageContent>();

        Assert.False(reader.TryRead(Json("deffense"), "p", 1, out _));
        Assert.True(reader.TryRead(Json("defense"), "p", 2, out _));
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udfff")]
    [InlineData("vetting\\/package/1")]
    public void An_escape_in_the_name_of_the_format_is_left_alone(string schema) =>
        Assert.False(IsSame<PackageContent>(Encoding.UTF8.GetBytes($"{{\"schema\":\"{schema}\",\"id\":\"p\",\"country\":\"MX\",\"lines\":[]}}")));

    /// <summary>Reads in both ways; answers whether the bulk reader read it, and fails where the two differ.</summary>
    private static bool IsSame<T>(byte[] json)
        where T : Placed
    {
        if (!new BulkReader<T>().TryRead(json, "p.json", 7, out var value))
        {
            return false;
        }

        var careful = new DocumentReader<T>().Read(json, "p.json", 7);
        Assert.True(careful.IsUsable, $"{Encoding.UTF8.GetString(json)}\n{string.Join('\n', careful.Problems)}");
        Assert.Equal(Contents.Of(careful.Value), Contents.Of(value));
        return true;
    }

    private static byte[] Bytes(string relative) => File.ReadAllBytes(Repository.At(relative));
}
