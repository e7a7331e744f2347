using Vetting.Tests.Support;

namespace Vetting.Cli.Tests.Commands;

public sealed class TestCommandTests
{
    private const string Law = "tests/Vetting.Harness.Tests/SmallLaw";

    public TestCommandTests() => SampleFiles.StartFromTheRoot();

    [Fact]
    public async Task Cases_that_pass_end_in_0_and_the_last_line_counts_them()
    {
        var ran = await Ran.With("test", Law);
        Assert.Equal(0, ran.Code);
        Assert.EndsWith("\n40 passed, 0 failed, 1 skipped\n", ran.Output, StringComparison.Ordinal);
        Assert.StartsWith("2 rules, 39 cases, and 2 times whether a rule has the least of cases that it must have, in ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_that_fails_ends_in_4()
    {
        using var folder = Copy();
        folder.Write("units/cases.csv", folder.Read("units/cases.csv").Replace("violation, waived", "violation", StringComparison.Ordinal));
        Assert.Equal(4, (await Ran.With("test", folder.Name)).Code);
    }

    [Theory]
    [InlineData("test", Law, "--filter", "nothing")]
    [InlineData("test", Law, "--set", "nothing")]
    public async Task A_run_of_nothing_ends_in_5(params string[] args)
    {
        var ran = await Ran.With(args);
        Assert.Equal(5, ran.Code);
        Assert.EndsWith("nothing was evaluated: there is no case that was asked for\n", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_that_cannot_be_read_ends_in_65_with_every_problem()
    {
        using var folder = Copy();
        folder.Write("units/cases.csv", folder.Read("units/cases.csv") + "x,XX-01,,,,plain,,,claer,,made up,active,\ny,XX-03,,,,plain,,,clear,,made up,active,\n");
        var ran = await Ran.With("test", folder.Name);
        Assert.Equal((65, string.Empty), (ran.Code, ran.Output));
        Assert.Equal(2, ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("junit", "<testsuites")]
    [InlineData("json", "{")]
    public async Task Results_go_to_a_file_whole(string format, string begins)
    {
        using var folder = new TemporaryFolder();
        var ran = await Ran.With("test", Law, "--format", format, "--output", folder.At("out"));
        Assert.Equal((0, string.Empty), (ran.Code, ran.Output));
        Assert.StartsWith(begins, folder.Read("out"), StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFiles(folder.Name));
    }

    [Fact]
    public async Task A_misspelt_option_is_answered_with_the_nearest() =>
        Assert.StartsWith("unknown option `--fliter`; did you mean `--filter`?\n", (await Ran.With("test", Law, "--fliter", "x")).Error, StringComparison.Ordinal);

    internal static TemporaryFolder Copy()
    {
        var folder = new TemporaryFolder();
        foreach (var file in Repository.Files(Law))
        {
            folder.Write(Path.GetRelativePath(Repository.At(Law), file), File.ReadAllText(file));
        }

        return folder;
    }
}
