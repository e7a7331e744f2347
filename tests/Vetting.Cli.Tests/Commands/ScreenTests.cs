using Vetting.Cli.Commands;
using Vetting.Screening;
using Vetting.Tests.Support;

namespace Vetting.Cli.Tests.Commands;

public sealed class ScreenTests
{
    public ScreenTests() => SampleFiles.StartFromTheRoot();

    [Fact]
    public async Task It_says_what_was_read_and_what_came_of_it()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("packages.ndjson", Lines("civilian-justice", "tlatlaya-102nd-battalion") + "\n{\n");
        var ran = await Ran.With("screen", input, "--registry", "samples/tlatlaya-102nd-battalion/registry", "--registry", "samples/civilian-justice/registry", "--output", folder.At("f.csv"));

        Assert.Equal(65, ran.Code);
        Assert.StartsWith($"{input}:3:2: the document ends before it is complete", ran.Error, StringComparison.Ordinal);
        var lines = ran.Output.Split('\n');
        Assert.Equal("3 records = 1 with findings + 1 clear + 1 set aside", lines[0]);
        Assert.Equal("0 barred, 1 held, 0 warned, 0 of which nothing could be evaluated", lines[1]);
        Assert.Contains("findings of", lines[2], StringComparison.Ordinal);
        Assert.Equal($"what was set aside, and why: {folder.At("f.csv")}.set-aside.ndjson", lines[3]);
        Assert.StartsWith("file,line,package", await File.ReadAllTextAsync(folder.At("f.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("barred", 0)]
    [InlineData("held", 2)]
    public async Task The_exit_code_is_that_of_a_check(string failOn, int code)
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("packages.ndjson", Lines("tlatlaya-102nd-battalion"));
        var ran = await Ran.With("screen", input, "--registry", "samples/tlatlaya-102nd-battalion/registry", "--output", folder.At("f"), "--fail-on", failOn);

        Assert.Equal(code, ran.Code);
        Assert.Empty(ran.Error);
    }

    [Theory]
    [InlineData("packages.ndjson", "packages.ndjson")]
    [InlineData("f.part", "f")]
    [InlineData("f.set-aside.ndjson", "f")]
    public async Task No_input_is_written_over(string input, string output)
    {
        using var folder = new TemporaryFolder();
        var lines = Lines("tlatlaya-102nd-battalion");
        var file = folder.Write(input, lines);

        var ran = await Ran.With("screen", file, "--registry", "samples/tlatlaya-102nd-battalion/registry", "--output", folder.At(output));

        Assert.Equal(65, ran.Code);
        Assert.Contains("this file was read, and writing would lose it; expected another file", ran.Error, StringComparison.Ordinal);
        Assert.Equal(lines, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Two_runs_do_not_write_one_output()
    {
        using var folder = new TemporaryFolder();
        using var other = OneRun.Of(folder.At("f"));

        var ran = await Ran.With("screen", folder.Write("packages.ndjson", Lines("tlatlaya-102nd-battalion")), "--output", folder.At("f"));

        Assert.Equal(65, ran.Code);
        Assert.Contains("another run is writing this output", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_to_screen_takes_the_place_of_no_findings()
    {
        using var folder = new TemporaryFolder();
        folder.Write("f", "findings of before");

        Assert.Equal(5, (await Ran.With("screen", folder.Write("packages.ndjson", "\n"), "--output", folder.At("f"))).Code);

        Assert.Equal("findings of before", await File.ReadAllTextAsync(folder.At("f"), TestContext.Current.CancellationToken));
        Assert.Equal(["f", "packages.ndjson"], Directory.EnumerateFiles(folder.At(".")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Nothing_to_screen_is_not_a_pass()
    {
        using var folder = new TemporaryFolder();
        var ran = await Ran.With("screen", folder.Write("packages.ndjson", "\n"), "--output", folder.At("f"));

        Assert.Equal((5, "0 records = 0 with findings + 0 clear + 0 set aside"), (ran.Code, ran.Output.Split('\n')[0]));
    }

    [Theory]
    [InlineData("screen samples/x.ndjson", "Option '--output' is required")]
    [InlineData("screen samples/x.ndjson --output f --threads 0", "`0` is no number of threads; expected 1 or more")]
    [InlineData("screen samples/x.ndjson --outptu f", "unknown option `--outptu`; did you mean `--output`?")]
    public async Task Wrong_usage_is_said(string line, string problem)
    {
        var ran = await Ran.With(line.Split(' '));

        Assert.Equal(64, ran.Code);
        Assert.Contains(problem, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said()
    {
        using var folder = new TemporaryFolder();
        var ran = await Ran.With("screen", "samples/none.ndjson", "--output", folder.At("f"));

        Assert.Equal((65, "samples/none.ndjson: there is no such file\n"), (ran.Code, ran.Error));
    }

    [Theory]
    [InlineData(1_000, 250, 1_000, 0, 10, "1,000 packages, 100/s, 25 %, 30 s left")]
    [InlineData(1_000, 900, 1_000, 800, 10, "1,000 packages, 100/s, 90 %, 10 s left")]
    [InlineData(2_000_000, 1, 10_000, 0, 1, "2,000,000 packages, 2,000,000/s, 0 %, 2 h 46 min left")]
    [InlineData(5, 5, null, 0, 1, "5 packages, 5/s")]
    public void Progress_is_how_far_how_fast_and_how_long(long records, long done, int? total, long resumedAt, int seconds, string line) =>
        Assert.Equal(line, ScreenProgress.Line(new ScreeningProgress(records, done, total, resumedAt), records, TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void Progress_is_written_over_and_taken_away()
    {
        using var error = new StringWriter();
        var progress = new ScreenProgress(error);
        progress.Show(new ScreeningProgress(10, 5, 10, 0));
        progress.Show(new ScreeningProgress(10, 5, 10, 0));
        progress.Clear();

        var shown = error.ToString().Split('\r');
        Assert.Equal(4, shown.Length);
        Assert.StartsWith("10 packages, ", shown[1], StringComparison.Ordinal);
        Assert.Equal(new string(' ', shown[1].Length), shown[2]);
    }

    private static string Lines(params string[] samples) => string.Join('\n', samples.Select(name =>
        string.Join(' ', File.ReadLines(Repository.At(SampleFiles.Package(name))))));
}
