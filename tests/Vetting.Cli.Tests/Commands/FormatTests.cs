using System.Xml.Linq;
using Newtonsoft.Json.Linq;
using Vetting.Cli.Commands;
using Vetting.Tests.Support;

namespace Vetting.Cli.Tests.Commands;

public sealed class FormatTests
{
    private const string Sample = "samples/annotated";

    public FormatTests() => SampleFiles.StartFromTheRoot();

    [Fact]
    public async Task Every_format_is_written_by_its_name()
    {
        Assert.StartsWith("HELD", (await Ran.With("check", Sample, "--format", "text")).Output, StringComparison.Ordinal);
        Assert.Equal("vetting/report/1", (string?)JObject.Parse((await Ran.With("check", Sample, "--format", "json")).Output)["schema"]);
        Assert.Equal("2.1.0", (string?)JObject.Parse((await Ran.With("check", Sample, "--format", "sarif")).Output)["version"]);
        Assert.Equal("testsuites", XDocument.Parse((await Ran.With("check", Sample, "--format", "junit")).Output).Root!.Name.LocalName);
        Assert.StartsWith("package,packageFile,", (await Ran.With("check", Sample, "--format", "csv")).Output, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", (await Ran.With("check", Sample, "--format", "html")).Output, StringComparison.Ordinal);
        Assert.StartsWith("## ", (await Ran.With("check", Sample, "--format", "markdown")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_can_show_what_is_open_as_a_failure()
    {
        var usual = await Ran.With("check", Sample, "--format", "sarif");
        var asFail = await Ran.With("check", Sample, "--format", "sarif", "--sarif-open-as-fail");

        Assert.Contains("\"open\"", usual.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"open\"", asFail.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"review\"", asFail.Output, StringComparison.Ordinal);
        Assert.Equal(usual.Code, asFail.Code);
    }

    [Theory]
    [InlineData("--sarif-open-as-fail", "json", "`--sarif-open-as-fail` is for --format sarif only")]
    [InlineData("--open", "text", "`--open` is for --format html only")]
    public async Task An_option_of_one_format_is_refused_for_another(string option, string format, string problem)
    {
        var ran = await Ran.With("check", Sample, "--format", format, option);

        Assert.Equal((64, string.Empty), (ran.Code, ran.Output));
        Assert.Contains(problem, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_HTML_holds_the_overview_and_a_page_for_each_package_and_can_be_written_again()
    {
        using var folder = new TemporaryFolder();
        for (var time = 0; time < 2; time++)
        {
            var ran = await Ran.With("check", Sample, "samples/civilian-justice", "--format", "html", "--output", folder.At("report/"));

            Assert.Equal((2, string.Empty), (ran.Code, ran.Output));
            Assert.Equal(["index.html", "packages/p1.html", "packages/p2.html"], FilesIn(folder.At("report")));
            Assert.Equal([folder.At("report")], Directory.EnumerateFileSystemEntries(folder.Name));
        }
    }

    [Fact]
    public async Task A_folder_of_CSV_holds_the_three_tables()
    {
        using var folder = new TemporaryFolder();
        await Ran.With("check", Sample, "--format", "csv", "--output", folder.At("tables/"));

        Assert.Equal(["findings.csv", "missing.csv", "money.csv"], FilesIn(folder.At("tables")));
    }

    [Fact]
    public async Task A_folder_that_holds_anything_else_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mine/notes.txt", "mine");
        var ran = await Ran.With("check", Sample, "--format", "html", "--output", folder.At("mine/"));

        Assert.Equal(65, ran.Code);
        Assert.Contains("the folder holds `notes.txt`, which is no part of a report", ran.Error, StringComparison.Ordinal);
        Assert.Equal(["notes.txt"], FilesIn(folder.At("mine")));
    }

    [Theory]
    [InlineData("html", "index.html", "<!DOCTYPE html><title>My site</title>")]
    [InlineData("html", "index.html", "")]
    [InlineData("html", "packages/p1.html", "<!DOCTYPE html><title>My packages</title>")]
    [InlineData("html", "packages/mine.nupkg", "mine")]
    [InlineData("html", "packages", "a file")]
    [InlineData("csv", "findings.csv", "package,finding\nmine,1\n")]
    [InlineData("csv", "money.csv", "")]
    [InlineData("html", "money.csv", "from,to,amount\n")]
    public async Task A_file_of_somebody_else_is_left_alone_whatever_it_is_called(string format, string file, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write($"mine/{file}", text);
        var ran = await Ran.With("check", Sample, "--format", format, "--output", folder.At("mine/"));

        Assert.Equal(65, ran.Code);
        Assert.Contains($"the folder holds `{file}`, which is no part of a report", ran.Error, StringComparison.Ordinal);
        Assert.Equal(text, folder.Read($"mine/{file}"));
        Assert.Equal([file], FilesIn(folder.At("mine")));
    }

    [Fact]
    public async Task A_report_of_one_format_takes_the_place_of_one_of_another()
    {
        using var folder = new TemporaryFolder();
        await Ran.With("check", Sample, "--format", "html", "--output", folder.At("report/"));
        await Ran.With("check", Sample, "--format", "csv", "--output", folder.At("report/"));
        var ran = await Ran.With("check", Sample, "--format", "html", "--output", folder.At("report/"));

        Assert.Equal((2, string.Empty), (ran.Code, ran.Error));
        Assert.Equal(["index.html", "packages/p1.html"], FilesIn(folder.At("report")));
    }

    [Fact]
    public async Task Open_shows_the_file_that_was_written_or_says_where_it_is()
    {
        using var folder = new TemporaryFolder();
        var (opened, there) = (new List<string>(), true);
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var terminal = new Terminal(() => Stream.Null, output, error, InColour: false) { Open = path => { opened.Add(path); return there; } };
        string[] args = ["check", Sample, "--format", "html", "--output", folder.At("report.html"), "--open"];

        await CommandLine.RunAsync(args, terminal, TestContext.Current.CancellationToken);
        there = false;
        await CommandLine.RunAsync(args, terminal, TestContext.Current.CancellationToken);

        Assert.Equal([folder.At("report.html"), folder.At("report.html")], opened);
        Assert.Contains($"no browser could be started; open {folder.At("report.html")}", error.ToString(), StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("report.html")));
    }

    [Fact]
    public async Task Too_many_packages_for_one_file_of_HTML_are_refused_with_the_way_out()
    {
        using var folder = new TemporaryFolder();
        const string One = """{"schema":"vetting/package/1","id":"one","country":"MX","lines":[]}""";
        var many = string.Join('\n', Enumerable.Repeat(One, 201));
        var ran = await Ran.WithInput(many, "check", "-", "--format", "html", "--output", folder.At("report.html"));

        Assert.Equal(64, ran.Code);
        Assert.Contains("201 packages are too many for one file of HTML; expected a folder, such as `--output report/`", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.At("report.html")));
    }

    private static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
