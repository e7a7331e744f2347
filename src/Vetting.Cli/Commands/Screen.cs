using System.Globalization;
using Vetting.Rules;
using Vetting.Screening;
using Vetting.Screening.Runs;

namespace Vetting.Cli.Commands;

/// <summary>Runs a screening, shows how far it is, and says what it came to.</summary>
internal sealed class Screen(Terminal terminal)
{
    private const int ProblemsShown = 20;

    private int _problems;

    public ExitCode Run(ScreenRequest request, CancellationToken cancellation)
    {
        var progress = terminal.ShowsProgress ? new ScreenProgress(terminal.Error) : null;
        try
        {
            return Guarded.Run(terminal, () => Screened(request, progress, cancellation));
        }
        finally
        {
            progress?.Clear();
        }
    }

    private ExitCode Screened(ScreenRequest request, ScreenProgress? progress, CancellationToken cancellation)
    {
        WrittenFiles.Guard(
            [.. request.Files, .. request.Checking.Registry, Registries.Beside(request.Files[0]), .. request.Checking.Changes.Added, .. request.Checking.Rules is { } rules ? [rules] : Array.Empty<string>()],
            RunFiles.Of(request.Output));
        using var alone = OneRun.Of(request.Output);
        var registries = new Registries(request.Checking.Registry);
        var rulesUsed = new Lazy<RuleSet>(request.Checking.ReadRules);
        var job = new ScreeningJob
        {
            Files = request.Files,
            Output = request.Output,
            Format = request.Format,
            Rules = () => rulesUsed.Value,
            Registry = () => registries.For(request.Files[0]),
            AsOf = request.Checking.AsOf,
            Threads = request.Threads,
            StartsOver = request.Restart,
            StandardInput = terminal.Input,
        };
        ScreeningTotals totals;
        try
        {
            totals = Screener.Run(job, progress is null ? null : progress.Show, problem => Say(problem, progress, request.Output), cancellation);
        }
        catch (OperationCanceledException)
        {
            progress?.Clear();
            terminal.Error.WriteLine("cancelled; the same command goes on from here");
            return ExitCode.Failure;
        }

        progress?.Clear();
        Tell(totals, request);
        RuleChanges.Tell(terminal, rulesUsed.Value);
        return CodeOf(totals, request.FailOn);
    }

    private void Say(string problem, ScreenProgress? progress, string output)
    {
        progress?.Clear();
        if (++_problems <= ProblemsShown)
        {
            terminal.Error.WriteLine(problem);
        }
        else if (_problems == ProblemsShown + 1)
        {
            terminal.Error.WriteLine($"further problems are only in {RunFiles.SetAsideOf(output)}");
        }
    }

    private void Tell(ScreeningTotals totals, ScreenRequest request)
    {
        var counts = totals.Counts;
        string[] lines =
        [
            totals.WasResumed ? "resumed from an earlier run of this output" : string.Empty,
            string.Create(CultureInfo.InvariantCulture, $"{totals.Records} records = {totals.WithFindings} with findings + {totals.Clear} clear + {totals.SetAside} set aside"),
            string.Create(CultureInfo.InvariantCulture, $"{counts.Barred} barred, {counts.Held} held, {counts.Warned} warned, {counts.Unevaluated} of which nothing could be evaluated"),
            string.Create(CultureInfo.InvariantCulture, $"{totals.Findings} findings of {counts.Asked} answers in {request.Output}, sha256 of what they say {totals.FindingsSha256}"),
            totals.SetAside > 0 ? $"what was set aside, and why: {RunFiles.SetAsideOf(request.Output)}" : string.Empty,
        ];
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            terminal.Output.WriteLine(line);
        }
    }

    private static ExitCode CodeOf(ScreeningTotals totals, FailOn failOn)
    {
        var counts = totals.Counts;
        return ExitCodes.First(
        [
            counts.Failed > 0 ? ExitCode.Failure : ExitCode.Clear,
            totals.SetAside > 0 ? ExitCode.UnusableFile : ExitCode.Clear,
            totals.Records == 0 || counts.Unevaluated > 0 ? ExitCode.NothingEvaluated : ExitCode.Clear,
            counts.Barred > 0 && failOn != FailOn.Never ? ExitCode.Barred : ExitCode.Clear,
            counts.Held > 0 && failOn is (FailOn.Held or FailOn.Warned) ? ExitCode.Held : ExitCode.Clear,
            counts.Warned > 0 && failOn == FailOn.Warned ? ExitCode.Warned : ExitCode.Clear,
        ]);
    }
}
