namespace Vetting.Cli.Tests.Commands;

/// <summary>The commands of the harness: what they print where, and how they end.</summary>
public sealed class HarnessTests
{
    private const string Law = "tests/Vetting.Harness.Tests/SmallLaw";

    public HarnessTests() => Vetting.Tests.Support.SampleFiles.StartFromTheRoot();

    [Theory]
    [InlineData(0, "57 of 57 shown by 38 cases, 100 percent\n", "cover", Law)]
    [InlineData(0, "57 of 57 shown by 38 cases, 100 percent\n", "cover", Law, "--min", "100")]
    [InlineData(5, "0 of 0 shown by 0 cases, 0 percent\n", "cover", Law, "--set", "nothing")]
    [InlineData(0, "89 killed, 0 survived, 0 equivalent, 0 invalid; 100 percent of those that could be noticed were\n", "mutate", Law)]
    [InlineData(5, "0 killed, 0 survived, 0 equivalent, 0 invalid; 0 percent of those that could be noticed were\n", "mutate", Law, "--rule", "nothing")]
    [InlineData(0, "2 rules, 0 defects, 1 remarks\n", "analyze", Law, "--rule", "XX-*")]
    [InlineData(5, "0 rules, 0 defects, 0 remarks\n", "analyze", Law, "--tag", "nothing")]
    [InlineData(0, "1 packages, 2 answers, 0 differ\n", "diff", Law, Law, "--corpus", Law)]
    public async Task A_command_ends_in_its_counts_and_its_code(int code, string ends, params string[] args)
    {
        var ran = await Ran.With(args);
        Assert.Equal((code, true), (ran.Code, ran.Output.EndsWith(ends, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("cover", "--min", "101")]
    [InlineData("cover", "--min", "ninety")]
    [InlineData("mutate", "--format", "junit")]
    [InlineData("cover", "--suggest", "-5")]
    [InlineData("mutate", "--suggest", "many")]
    [InlineData("diff", Law, Law)]
    [InlineData("diff", Law, Law, "--corpus", Law, "--fail-on", "barred")]
    [InlineData("test", "--watch")]
    public async Task Wrong_usage_ends_in_64(params string[] args) => Assert.Equal(64, (await Ran.With(args)).Code);

    [Theory]
    [InlineData("never", 0, 0, 0)]
    [InlineData("differ", 0, 4, 4)]
    [InlineData("wider", 0, 4, 0)]
    [InlineData("narrower", 0, 0, 4)]
    public async Task A_comparison_fails_on_what_it_is_told_to(string failOn, int same, int toWider, int toNarrower)
    {
        using var wide = TestCommandTests.Copy();
        wide.Write("units/rules.json", wide.Read("units/rules.json").Replace("i.ByState.FoundCredible == true", "(i.ByState.FoundCredible == true or i.ByState.FoundCredible == false)", StringComparison.Ordinal));

        var codes = new List<int>();
        foreach (var (old, @new) in new[] { (Law, Law), (Law, wide.Name), (wide.Name, Law) })
        {
            codes.Add((await Ran.With("diff", old, @new, "--corpus", Law, "--fail-on", failOn)).Code);
        }

        Assert.Equal([same, toWider, toNarrower], codes);
    }

    [Theory]
    [InlineData("wider", 0)]
    [InlineData("narrower", 4)]
    [InlineData("differ", 4)]
    public async Task A_rule_that_is_gone_or_weighs_less_is_narrower(string failOn, int code)
    {
        using var weighsLess = TestCommandTests.Copy();
        weighsLess.Write("units/rules.json", weighsLess.Read("units/rules.json").Replace("\"severity\": \"Bar\"", "\"severity\": \"Warn\"", StringComparison.Ordinal));
        using var open = TestCommandTests.Copy();
        open.Write("starting-points/plain.package.json", open.Read("starting-points/plain.package.json").Replace("\"unit\": \"qx-unit\"", "\"named\": \"somebody\"", StringComparison.Ordinal));

        var ran = await Ran.With("diff", Law, weighsLess.Name, "--corpus", open.Name, "--fail-on", failOn);
        Assert.True(code == ran.Code, ran.Output);
    }

    [Fact]
    public async Task What_a_filter_leaves_out_is_counted_as_skipped()
    {
        var ran = await Ran.With("test", Law, "--filter", "XX-01.01");
        Assert.EndsWith("the filter left out 38 cases, which count as skipped\n1 passed, 0 failed, 38 skipped\n", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_over_nothing_ends_in_5()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(5, (await Ran.With("diff", Law, Law, "--corpus", folder.Name)).Code);
    }

    [Fact]
    public async Task A_comparison_with_a_folder_that_holds_no_rules_ends_in_5()
    {
        using var folder = new TemporaryFolder();
        var ran = await Ran.With("diff", folder.Name, Law, "--corpus", Law);
        Assert.Equal((5, $"nothing was evaluated: `{folder.Name}` holds no rules\n"), (ran.Code, ran.Error));
    }

    [Theory]
    [InlineData("cover", "units/rules.json")]
    [InlineData("mutate", "units/cases.csv")]
    [InlineData("analyze", "parameters.json")]
    [InlineData("test", "units/cases.csv")]
    [InlineData("diff", "channels/table.json", "LAW", "--corpus", Law)]
    [InlineData("diff", "starting-points/plain.package.json", Law, "--corpus", "LAW")]
    public async Task Results_are_never_written_over_what_was_read(string command, string file, params string[] more)
    {
        using var folder = TestCommandTests.Copy();
        var before = folder.Read(file);
        var ran = await Ran.With([command, .. more.Contains("LAW", StringComparer.Ordinal) && more[0] != "LAW" ? [Law] : (string[])[folder.Name], .. more.Select(word => word == "LAW" ? folder.Name : word), "--output", folder.At(file)]);
        Assert.Equal(65, ran.Code);
        Assert.Contains("this file was read, and writing would lose it", ran.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Read(file));
    }

    [Fact]
    public async Task Rules_that_borrow_the_shipped_tables_need_no_cases_for_all_that_is_in_them()
    {
        var run = await Ran.With("mutate", Vetting.Tests.Support.Repository.At("rules/end-use"));
        Assert.DoesNotContain("the table said of", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("the parameter `", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.Code);
    }

    [Theory]
    [InlineData("cover")]
    [InlineData("mutate")]
    [InlineData("analyze")]
    [InlineData("test")]
    public async Task Results_go_to_a_file_whole_as_JSON(string command)
    {
        using var folder = new TemporaryFolder();
        var ran = await Ran.With(command, Law, "--format", "json", "--output", folder.At("out.json"));
        Assert.Equal((0, string.Empty), (ran.Code, ran.Output));
        Assert.NotNull(Newtonsoft.Json.Linq.JObject.Parse(folder.Read("out.json"))["schema"]);
        Assert.Single(Directory.EnumerateFiles(folder.Name));
    }

    [Theory]
    [InlineData("cover")]
    [InlineData("mutate")]
    [InlineData("analyze")]
    [InlineData("test")]
    [InlineData("diff", Law, "--corpus", Law)]
    public async Task A_run_that_is_stopped_prints_what_was_done_and_leaves_no_file(string command, params string[] more)
    {
        using var folder = new TemporaryFolder();
        var ran = await Ran.On(string.Empty, inColour: false, [command, Law, .. more, "--output", folder.At("out")], new CancellationToken(canceled: true));
        Assert.Equal(70, ran.Code);
        Assert.Contains("cancelled; this is what was done before, and no file was written\n", ran.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(folder.Name));
    }

    [Fact]
    public async Task A_declaration_of_what_cannot_be_shown_that_is_untrue_ends_in_4()
    {
        using var folder = TestCommandTests.Copy();
        folder.Write("units/unreachable.csv", "rule,case,reason\nXX-01,a case in which nothing is so,made up\n");
        var ran = await Ran.With("cover", folder.Name);
        Assert.Equal(4, ran.Code);
        Assert.Contains("\nstale ", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_survives_ends_in_4()
    {
        using var folder = TestCommandTests.Copy();
        folder.Write("units/cases.csv", folder.Read("units/cases.csv").Replace("XX-02.13,XX-02,2020-01-01", "XX-02.13,XX-02,2020-01-02", StringComparison.Ordinal));
        Assert.Equal(4, (await Ran.With("mutate", folder.Name)).Code);
    }
}
