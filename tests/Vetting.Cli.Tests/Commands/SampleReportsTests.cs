using Vetting.Tests.Support;

namespace Vetting.Cli.Tests.Commands;

public sealed class SampleReportsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SampleReportsTests() => _folder.Write(
        "mine.package.json", """{ "schema": "vetting/package/1", "id": "mine", "country": "QX", "lines": [ { "id": "a", "recipients": [ {} ] } ] }""");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_package_without_an_approved_report_is_nothing_to_test()
    {
        var ran = await Ran.With("test", _folder.Name);
        Assert.Equal(5, ran.Code);
        Assert.Contains("holds no `rules.json` with cases, no `expected.csv`, and no approved report", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_shown_and_approved_and_then_passes()
    {
        var first = await Ran.With("test", _folder.Name, "--approve");
        Assert.Equal(0, first.Code);
        Assert.Contains("  + HELD     mine", first.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Ran.With("test", _folder.Name)).Code);
    }

    [Fact]
    public async Task A_report_that_differs_fails_and_shows_how()
    {
        await Ran.With("test", _folder.Name, "--approve");
        _folder.Write("mine.approved.txt", _folder.Read("mine.approved.txt").Replace("HELD     mine", "CLEAR    mine", StringComparison.Ordinal));
        var ran = await Ran.With("test", _folder.Name);
        Assert.Equal(4, ran.Code);
        Assert.Contains("  - CLEAR    mine\n  + HELD     mine\n", ran.Output, StringComparison.Ordinal);
        Assert.StartsWith("CLEAR    mine", _folder.Read("mine.approved.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shipped_sample_reads_as_approved()
    {
        SampleFiles.StartFromTheRoot();
        Assert.Equal(0, (await Ran.With("test", "samples/civilian-justice")).Code);
    }

    [Theory]
    [InlineData(".approved.txt")]
    [InlineData(".approved.json")]
    public async Task Under_rules_of_ones_own_a_report_fails_for_what_it_says_and_not_for_the_files_it_names(string kind)
    {
        SampleFiles.StartFromTheRoot();
        foreach (var file in Directory.EnumerateFiles("rules", "*.json", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) is "rules.json" or "table.json" or "parameters.json"))
        {
            _folder.Write(file, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        }

        _folder.Write("packages/mine.package.json", await File.ReadAllTextAsync("samples/civilian-justice/civilian-justice.package.json", TestContext.Current.CancellationToken));
        _folder.Write($"packages/mine{kind}", "not yet");

        string[] test = ["test", _folder.At("packages"), "--rules", _folder.At("rules")];
        await Ran.With([.. test, "--approve"]);
        var approved = _folder.Read($"packages/mine{kind}");
        _folder.Write($"packages/mine{kind}", approved.Replace(_folder.At("rules"), "another/folder", StringComparison.Ordinal));
        var same = await Ran.With(test);
        Assert.True(same.Code == 0, same.Output);
        _folder.Write("rules/civilian-first/rules.json", (await File.ReadAllTextAsync("rules/civilian-first/rules.json", TestContext.Current.CancellationToken)).Replace("\"severity\": \"Note\"", "\"severity\": \"Hold\"", StringComparison.Ordinal).Replace("\"severity\": \"Warn\"", "\"severity\": \"Hold\"", StringComparison.Ordinal));
        var other = await Ran.With(test);
        Assert.Equal(4, other.Code);
        Assert.DoesNotContain("sha256", other.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_is_repeated_when_a_file_changes_until_it_is_stopped()
    {
        _folder.Write("expected.csv", "package,rule,subject,expected,missing\n,PR-04,,clear,\n");
        using var stop = new CancellationTokenSource();
        var run = Task.Run(() => Ran.On(string.Empty, inColour: false, ["test", _folder.Name, "--watch"], stop.Token), TestContext.Current.CancellationToken);
        for (var i = 0; i < 100 && !run.IsCompleted; i++)
        {
            _folder.Write("expected.csv", $"package,rule,subject,expected,missing\n,PR-04,,violation,\n{(i % 2 == 0 ? "\n" : string.Empty)}");
            await Task.Delay(300, TestContext.Current.CancellationToken);
            if (i == 20)
            {
                await stop.CancelAsync();
            }
        }

        var ran = await run;
        Assert.Contains("  expected  violation\n", ran.Output, StringComparison.Ordinal);
        Assert.Contains("waiting for a change; Ctrl-C ends\n", ran.Error, StringComparison.Ordinal);
    }
}
