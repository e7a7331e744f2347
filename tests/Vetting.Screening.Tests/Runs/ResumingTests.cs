using Vetting.Reading;
using Vetting.Screening.Runs;

namespace Vetting.Screening.Tests.Runs;

/// <summary>However a run is ended and resumed, and on however many threads it goes, it writes the same bytes.</summary>
public sealed class ResumingTests
{
    private static readonly string[] Input = [.. Made.Lines, "{\"broken\":", .. Made.Lines.Take(5)];

    [Fact]
    public void The_number_of_threads_and_the_size_of_blocks_change_nothing()
    {
        var whole = Whole();

        Assert.All([(1, 8_192), (3, 1_000), (4, 1 << 20)], its =>
        {
            using var folder = Prepared();
            var totals = Screened.Run(Screened.Job(folder, "packages.ndjson") with { Threads = its.Item1, BlockSize = its.Item2 });
            Assert.Equal(whole, (Findings(folder), SetAside(folder), totals.FindingsSha256));
        });
    }

    [Fact]
    public void A_run_that_is_ended_after_any_block_and_resumed_writes_the_same()
    {
        var whole = Whole();

        Assert.All(Enumerable.Range(1, 12), after =>
        {
            using var folder = Prepared();
            End(folder, after);
            var totals = Screened.Run(Job(folder));
            Assert.Equal(whole, (Findings(folder), SetAside(folder), totals.FindingsSha256));
            Assert.True(totals.WasResumed);
            Assert.Equal((126, 1), (totals.Records, totals.SetAside));
        });
    }

    [Fact]
    public void A_run_that_was_killed_while_it_wrote_resumes_from_what_is_sound()
    {
        using var folder = Prepared();
        End(folder, after: 6);
        File.AppendAllText(RunFiles.PartOf(folder.At("findings.ndjson")), "{\"half a li");
        File.AppendAllText(RunFiles.PartOf(RunFiles.SetAsideOf(folder.At("findings.ndjson"))), "{\"half");
        File.WriteAllText(RunFiles.CheckpointOf(folder.At("findings.ndjson")) + ".writing", "{");
        var totals = Screened.Run(Job(folder));

        Assert.Equal(Whole(), (Findings(folder), SetAside(folder), totals.FindingsSha256));
    }

    [Fact]
    public void A_run_that_was_killed_before_its_first_checkpoint_begins_anew()
    {
        using var folder = Prepared();
        folder.Write("findings.ndjson.part", "what an earlier run left");
        var totals = Screened.Run(Job(folder));

        Assert.False(totals.WasResumed);
        Assert.Equal(Whole().Findings, Findings(folder));
    }

    [Fact]
    public void A_complete_run_leaves_nothing_but_its_findings_and_what_was_set_aside()
    {
        using var folder = Prepared();
        Screened.Run(Job(folder));

        Assert.Equal(
            ["findings.ndjson", "findings.ndjson.set-aside.ndjson", "packages.ndjson"],
            Directory.EnumerateFiles(folder.Name).Select(file => Path.GetFileName(file)).Order());
    }

    [Fact]
    public void Findings_of_an_earlier_run_stay_until_the_new_ones_are_complete()
    {
        using var folder = Prepared();
        folder.Write("findings.ndjson", "before");
        End(folder, after: 3);

        Assert.Equal("before", Findings(folder));
    }

    [Fact]
    public void An_ended_run_is_not_resumed_as_another_job()
    {
        using var folder = Prepared();
        End(folder, after: 6);
        var job = Job(folder);

        Assert.All([
            job with { AsOf = job.AsOf with { KnownOn = new(2020, 1, 1) } },
            job with { Registry = () => Claims.Registry.Empty },
        ], other => Assert.Contains("an earlier run of this output was ended", Assert.Throws<UnusableInputException>(() => Screened.Run(other)).Message, StringComparison.Ordinal));

        File.AppendAllText(folder.At("packages.ndjson"), "\n" + Made.Lines[0]);
        Assert.Throws<UnusableInputException>(() => Screened.Run(job));
        Assert.False(Screened.Run(job with { StartsOver = true }).WasResumed);
    }

    [Fact]
    public void A_file_that_is_no_checkpoint_is_not_taken_for_one()
    {
        using var folder = Prepared();
        folder.Write("findings.ndjson.checkpoint.json", "{\"schema\":\"something\"}");

        Assert.Contains("no checkpoint", Assert.Throws<UnusableInputException>(() => Screened.Run(Job(folder))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_package_is_in_the_findings_once_in_its_order()
    {
        using var folder = Prepared();
        End(folder, after: 4);
        Screened.Run(Job(folder));

        Assert.Equal(
            Input.Index().Where(line => !line.Item.Contains("broken", StringComparison.Ordinal)).Select(line => line.Index + 1),
            Findings(folder).TrimEnd('\n').Split('\n').Select(line => int.Parse(line.Split("\"line\":")[1].Split(',')[0], System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static ScreeningJob Job(TemporaryFolder folder) => Screened.Job(folder, "packages.ndjson") with { CheckpointBlocks = 1 };

    private static TemporaryFolder Prepared()
    {
        var folder = new TemporaryFolder();
        folder.Write("packages.ndjson", string.Join('\n', Input));
        return folder;
    }

    private static (string Findings, string SetAside, string Sha256) Whole()
    {
        using var folder = Prepared();
        var totals = Screened.Run(Job(folder) with { CheckpointBlocks = int.MaxValue });
        return (Findings(folder), SetAside(folder), totals.FindingsSha256);
    }

    private static void End(TemporaryFolder folder, int after)
    {
        using var ending = new CancellationTokenSource();
        var blocks = 0;
        Assert.ThrowsAny<OperationCanceledException>(() => Screener.Run(
            Job(folder),
            _ =>
            {
                if (++blocks == after)
                {
                    ending.Cancel();
                }
            },
            cancellation: ending.Token));
    }

    private static string Findings(TemporaryFolder folder) => WithoutFolder(File.ReadAllText(folder.At("findings.ndjson")), folder);

    private static string SetAside(TemporaryFolder folder) => WithoutFolder(File.ReadAllText(folder.At("findings.ndjson.set-aside.ndjson")), folder);

    private static string WithoutFolder(string text, TemporaryFolder folder) => text.Replace(folder.Name + "/", string.Empty, StringComparison.Ordinal);
}
