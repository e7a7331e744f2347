using System.Text.RegularExpressions;
using System.Xml.Linq;
using Newtonsoft.Json.Linq;
using Vetting.Tests.Support;

namespace Vetting.Cli.Tests.Commands;

/// <summary>No report passes over what was refused: it names it first, or it is not written.</summary>
public sealed class RefusedInputTests : IDisposable
{
    private const string Clear = "samples/civilian-justice";

    private readonly TemporaryFolder _folder = new();

    public RefusedInputTests()
    {
        SampleFiles.StartFromTheRoot();
        Broken = _folder.Write("in/broken.package.json", """{ "schema": "vetting/package/1", "id": "broken", "country": "MX", "lines": [], "titel": "x" }""");
    }

    public static TheoryData<string, string> Formats => new()
    {
        { "text", "NOT CHECKED  1 of 2 inputs\n" },
        { "json", "{\n  \"schema\": \"vetting/report/1\",\n  \"disposition\": \"Error\",\n  \"refused\": [\n    {\n      \"input\": \"BROKEN\"" },
        { "markdown", "## ! NOT CHECKED: 1 of 2 inputs\n" },
        { "junit", "<testsuites tests=\"378\" failures=\"0\" errors=\"1\" skipped=\"329\">\n  <testsuite name=\"not checked\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">\n    <testcase classname=\"not checked\" name=\"BROKEN\">" },
        { "sarif", "{\n  \"$schema\"" },
        { "html", "<!DOCTYPE html>" },
    };

    private string Broken { get; }

    private string Problem => $"{Broken}:1:80: unknown member `titel`; did you mean `title`?";

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_report_beside_a_package_that_cannot_be_used_names_it_first_and_is_no_clearance(string format, string beginning)
    {
        var output = _folder.At("report");
        var ran = await Ran.With("check", Clear, _folder.At("in"), "--format", format, "--output", output);
        var text = await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken);
        var shown = await Ran.With("check", _folder.At("in"), Clear, "--format", format);

        Assert.Equal((65, Problem + "\n"), (ran.Code, ran.Error));
        Assert.StartsWith(WithoutCounts(beginning.Replace("BROKEN", Broken, StringComparison.Ordinal)), WithoutCounts(text), StringComparison.Ordinal);
        Assert.Contains("titel", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf(Broken, StringComparison.Ordinal) < text.IndexOf("civilian-justice", StringComparison.Ordinal) || format == "sarif", "what was refused stands first");
        Assert.Equal((65, text), (shown.Code, shown.Output));
    }

    [Fact]
    public async Task SARIF_says_that_the_run_was_no_success_and_where_it_failed()
    {
        var run = JObject.Parse((await Ran.With("check", Clear, _folder.At("in"), "--format", "sarif")).Output)["runs"]![0]!;
        var invocation = run["invocations"]![0]!;
        var notification = Assert.Single(invocation["toolExecutionNotifications"]!);

        Assert.False((bool)invocation["executionSuccessful"]!);
        Assert.Equal("error", (string?)notification["level"]);
        Assert.Equal($"{Broken} was not checked: {Problem}", (string?)notification["message"]!["text"]);
        Assert.Equal((1, 80), ((int)notification["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!, (int)notification["locations"]![0]!["physicalLocation"]!["region"]!["startColumn"]!));
        Assert.Equal("Error", (string?)run["properties"]!["disposition"]);
    }

    [Fact]
    public async Task JUnit_counts_it_as_an_error_with_everything_that_stands_in_the_way()
    {
        var suites = XDocument.Parse((await Ran.With("check", _folder.At("in"), Clear, "--format", "junit")).Output).Root!;

        Assert.Equal("1", suites.Attribute("errors")!.Value);
        Assert.Equal(Problem, suites.Elements("testsuite").First().Element("testcase")!.Element("error")!.Value);
    }

    [Fact]
    public async Task A_folder_of_HTML_begins_with_it()
    {
        var ran = await Ran.With("check", Clear, _folder.At("in"), "--format", "html", "--output", _folder.At("report/"));
        var overview = _folder.Read("report/index.html");

        Assert.Equal(65, ran.Code);
        Assert.Contains("<title>Not checked: 1 of 2 inputs</title>", overview, StringComparison.Ordinal);
        Assert.Contains("> 1 of 2 inputs was not checked</h1>", overview, StringComparison.Ordinal);
        Assert.Contains("unknown member `titel`", System.Net.WebUtility.HtmlDecode(overview), StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.At("report/packages/p1.html")));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    [InlineData("html")]
    [InlineData("markdown")]
    public async Task Two_dates_side_by_side_do_not_pass_over_it_either(string format)
    {
        var ran = await Ran.With("check", Clear, _folder.At("in"), "--format", format, "--against", "2020-01-01");

        Assert.Equal(65, ran.Code);
        Assert.Contains("titel", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("html")]
    [InlineData("markdown")]
    [InlineData("junit")]
    [InlineData("sarif")]
    [InlineData("text")]
    public async Task Where_nothing_at_all_could_be_used_the_report_of_yesterday_does_not_stay(string format)
    {
        var output = _folder.Write("report", "yesterday it was clear");
        var ran = await Ran.With("check", _folder.At("in"), "--format", format, "--output", output);

        Assert.Equal(65, ran.Code);
        Assert.Contains("titel", _folder.Read("report"), StringComparison.Ordinal);
        Assert.DoesNotContain("yesterday", _folder.Read("report"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_registry_that_cannot_be_used_refuses_the_package_that_needs_it()
    {
        var report = JObject.Parse((await Ran.With("check", Clear, "--registry", "samples/90-malformed/unknown-unit.registry.json", "--format", "json")).Output);

        Assert.Equal($"{Clear}/civilian-justice.package.json", (string?)report["refused"]![0]!["input"]);
        Assert.Equal("samples/90-malformed/unknown-unit.registry.json", (string?)report["refused"]![0]!["problems"]![0]!["at"]!["file"]);
        Assert.Empty(report["packages"]!);
    }

    [Fact]
    public async Task A_path_with_no_package_in_it_is_named_as_well()
    {
        var ran = await Ran.With("check", Clear, "rules/channels", "--format", "json");

        Assert.Equal(5, ran.Code);
        Assert.Equal("rules/channels", (string?)JObject.Parse(ran.Output)["refused"]![0]!["input"]);
    }

    [Fact]
    public async Task A_table_cannot_say_it_and_is_not_written()
    {
        var output = _folder.Write("findings.csv", "before");
        var ran = await Ran.With("check", Clear, _folder.At("in"), "--format", "csv", "--output", output);
        var shown = await Ran.With("check", Clear, _folder.At("in"), "--format", "csv");

        Assert.Equal((65, 65), (ran.Code, shown.Code));
        Assert.Equal("before", _folder.Read("findings.csv"));
        Assert.Empty(shown.Output);
        Assert.Contains($"{output}: not written, because it would pass over what cannot be used; expected every input to be usable, or another format", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_could_not_be_used_is_to_be_mended_and_never_written_over()
    {
        var before = await File.ReadAllTextAsync(Broken, TestContext.Current.CancellationToken);
        foreach (var arguments in new string[][] { [Broken], [Clear, Broken] })
        {
            var ran = await Ran.With(["check", .. arguments, "--format", "json", "--output", Broken]);

            Assert.Equal(65, ran.Code);
            Assert.Contains("this file was read, and writing would lose it", ran.Error, StringComparison.Ordinal);
            Assert.Equal(before, await File.ReadAllTextAsync(Broken, TestContext.Current.CancellationToken));
        }
    }

    /// <summary>Rules come and go, and how many there are is not what this is about.</summary>
    private static string WithoutCounts(string text) =>
        Regex.Replace(text, "(?<what>tests|skipped)=\"[0-9]+\"", "${what}=\"N\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));
}
