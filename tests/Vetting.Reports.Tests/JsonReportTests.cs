using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using Vetting.Logic;
using Vetting.Rules;
using Vetting.Tests.Support;

namespace Vetting.Reports.Tests;

public sealed class JsonReportTests
{
    /// <summary>What whoever reads reports by program may rely on.</summary>
    private static readonly string[] OfPackage =
    [
        "packageId", "disposition", "asOf.lawOn", "asOf.knownOn", "ruleSets", "registry.sha256", "counts", "exposure", "checked", "lifted", "findings",
    ];

    private static readonly string[] OfFinding =
    [
        "rule", "text", "attribution", "credibility", "considered", "contrary", "furnished", "outcome", "severity", "basis", "subject", "unit", "message",
        "citations", "evidence", "missing", "exposure", "remedies", "waiver",
    ];

    public static TheoryData<string> Samples => [.. SampleFiles.Names];

    public static TheoryData<int> HostileTexts => Hostile.Numbers;

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Every_report_holds_to_the_schema(string name)
    {
        var schema = await Schema();

        Assert.Empty(schema.Validate(JsonReport.Write([Checked.Sample(name), Checked.Sample(name, Assessor.Auditor)], [Refused.One])));
    }

    [Fact]
    public async Task The_schema_refuses_a_report_that_lacks_a_member_or_has_another()
    {
        var schema = await Schema();
        var whole = Read(JsonReport.Write([Checked.Sample("annotated")], [Refused.One]));
        Assert.Empty(schema.Validate(whole));

        // One member of each place in the format; every finding has the same members.
        var members = whole.Descendants().OfType<JProperty>().Where(its => !its.Path.Contains("counts.", StringComparison.Ordinal)).DistinctBy(Shape).ToList();
        Assert.True(members.Count > 80, $"{members.Count} members");
        foreach (var member in members)
        {
            var holder = (JObject)member.Parent!;
            member.Remove();
            Assert.NotEmpty(schema.Validate(whole));
            holder.Add(member);
            holder.Add("another", 1);
            Assert.NotEmpty(schema.Validate(whole));
            holder.Remove("another");
        }
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public async Task A_hostile_text_is_read_back_as_it_was_written(int number)
    {
        var report = Read(JsonReport.Write([Hostile.Report(Hostile.Texts[number])], [Refused.Named(Hostile.Texts[number], Hostile.Texts[number])]));

        Assert.Empty((await Schema()).Validate(report));
        Assert.Equal(Hostile.Texts[number], (string?)report["packages"]![0]!["packageId"]);
        Assert.Equal(Hostile.Texts[number], (string?)report["refused"]![0]!["input"]);
    }

    [Fact]
    public void A_package_has_every_member_that_is_promised()
    {
        var package = Read(JsonReport.Write([Checked.Sample("tlatlaya-102nd-battalion")]))["packages"]![0]!;

        Assert.All(OfPackage, path => Assert.NotNull(package.SelectToken(path)));
        Assert.All(package["findings"]!, finding => Assert.Empty(OfFinding.Except(((JObject)finding).Properties().Select(its => its.Name), StringComparer.Ordinal)));
    }

    [Fact]
    public void Counts_are_of_everything_that_was_asked()
    {
        var report = Checked.Sample("every-outcome");
        var counts = (JObject)Read(JsonReport.Write([report]))["packages"]![0]!["counts"]!;

        Assert.Equal(Enum.GetNames<Outcome>(), counts.Properties().Select(its => its.Name));
        Assert.Equal(report.Checked.Length, counts.Properties().Sum(its => (int)its.Value));
    }

    [Fact]
    public void Amounts_are_written_as_exactly_as_they_were_read() =>
        Assert.Contains("\"high\": 100000.0\n", JsonReport.Write([Checked.Small()]), StringComparison.Ordinal);

    [Fact]
    public void No_report_is_still_a_document_and_no_clearance() =>
        Assert.Equal("{\n  \"schema\": \"vetting/report/1\",\n  \"disposition\": \"Error\",\n  \"refused\": [],\n  \"packages\": []\n}\n", JsonReport.Write([]));

    [Theory]
    [InlineData("Clear", false, "civilian-justice")]
    [InlineData("Error", true, "civilian-justice")]
    [InlineData("Held", false, "civilian-justice", "tlatlaya-102nd-battalion")]
    [InlineData("Error", true, "civilian-justice", "tlatlaya-102nd-battalion")]
    [InlineData("Barred", false, "every-outcome", "civilian-justice")]
    [InlineData("Barred", true, "every-outcome", "civilian-justice")]
    [InlineData("Error", true)]
    public void The_disposition_over_all_is_the_worst_and_never_better_than_an_error_where_an_input_was_refused(string expected, bool isRefused, params string[] samples) =>
        Assert.Equal(expected, (string?)Read(JsonReport.Write(samples.Select(name => Checked.Sample(name)), isRefused ? [Refused.One] : []))["disposition"]);

    private static Task<JsonSchema> Schema() => JsonSchema.FromJsonAsync(JsonReport.Schema, TestContext.Current.CancellationToken);

    private static string Shape(JProperty member) => string.Concat(member.Path.Where(letter => !char.IsAsciiDigit(letter)));

    private static JObject Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        return JObject.Load(reader);
    }
}
