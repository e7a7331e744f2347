using Vetting.Tests.Support;

namespace Vetting.Cli.Tests.Commands;

public sealed class OutputTests
{
    public OutputTests() => SampleFiles.StartFromTheRoot();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("csv")]
    [InlineData("html")]
    [InlineData("markdown")]
    public async Task A_report_in_a_file_is_the_report_on_standard_output(string format)
    {
        using var folder = new TemporaryFolder();
        var shown = await Ran.With("check", "samples/civilian-justice", "--format", format);
        var written = await Ran.With("check", "samples/civilian-justice", "--format", format, "--output", folder.At("report"));

        Assert.Equal((0, string.Empty), (written.Code, written.Output));
        Assert.Equal(shown.Output, Text(folder.At("report")));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Name));
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        var taken = Directory.CreateDirectory(folder.At("report.txt")).FullName;
        var ran = await Ran.With("check", "samples/civilian-justice", "--output", taken);

        Assert.Equal(65, ran.Code);
        Assert.Equal($"{taken.Replace('\\', '/')}: the report cannot be written here\n", ran.Error);
        Assert.Equal([taken], Directory.EnumerateFileSystemEntries(folder.Name));
    }

    [Fact]
    public async Task A_run_that_fails_keeps_the_report_that_was_there()
    {
        using var folder = new TemporaryFolder();
        var before = folder.Write("report.txt", "before");
        await Ran.With("check", "samples/civilian-justice", "--rules", "samples/90-malformed/np.rules.json", "--output", before);

        Assert.Equal("before", Text(before));
    }

    [Theory]
    [InlineData(false, null, null, true)]
    [InlineData(true, null, null, false)]
    [InlineData(false, "1", null, false)]
    [InlineData(false, "", null, true)]
    [InlineData(false, null, "dumb", false)]
    [InlineData(false, null, "xterm", true)]
    public void Colours_are_for_terminals_and_not_against_NO_COLOR(bool isRedirected, string? noColor, string? term, bool allowed) =>
        Assert.Equal(allowed, Terminal.AllowsColour(isRedirected, name => name == "NO_COLOR" ? noColor : name == "TERM" ? term : null));

    [Fact]
    public async Task Colours_change_no_word_and_never_reach_a_file()
    {
        using var folder = new TemporaryFolder();
        var plain = await Ran.With("check", "samples/every-outcome");
        var coloured = await Ran.On(string.Empty, inColour: true, ["check", "samples/every-outcome"], TestContext.Current.CancellationToken);
        await Ran.On(string.Empty, inColour: true, ["check", "samples/every-outcome", "--output", folder.At("report")], TestContext.Current.CancellationToken);

        Assert.Contains("\u001b[31mBARRED\u001b[0m", coloured.Output, StringComparison.Ordinal);
        Assert.Equal(plain.Output, WithoutColours(coloured.Output));
        Assert.Equal(plain.Output, Text(folder.At("report")));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task The_culture_of_the_machine_changes_no_byte(string format)
    {
        var here = await Ran.With("check", "samples/mexico-2021", "--format", format);
        using var odd = new OddCulture();

        Assert.Equal(here.Output, (await Ran.With("check", "samples/mexico-2021", "--format", format)).Output);
    }

    private static string WithoutColours(string text) => new[] { "0", "1", "31", "32", "33" }
        .Aggregate(text, (plain, code) => plain.Replace($"\u001b[{code}m", string.Empty, StringComparison.Ordinal));

    private static string Text(string file) => File.ReadAllText(file);
}
