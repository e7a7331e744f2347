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
