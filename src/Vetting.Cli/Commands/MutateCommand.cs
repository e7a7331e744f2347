using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Vetting.Harness;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting mutate [PATH…]</c>: changes the rules, and says which changes no case would notice.</summary>
internal static class MutateCommand
{
    public static Command Declare(Terminal terminal)
    {
        var shared = new SuiteOptions(SuiteOptions.OfRules, "text", "json");
        var suggest = SuiteOptions.Tries("how many cases to try for each rule, to print one that would notice what survives; none by default");
        var command = new Command("mutate", "Changes the rules one place after the other, and says which changes no case would notice.") { suggest };
        shared.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() => (int)Guarded.Run(terminal, () => Run(terminal, shared, parsed, parsed.GetValue(suggest), cancellation)), CancellationToken.None));
        return command;
    }

    private static ExitCode Run(Terminal terminal, SuiteOptions shared, ParseResult parsed, int mostTries, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var output = shared.GuardedOutput(parsed);
        var runs = ImmutableArray.CreateBuilder<MutationRun>();
        foreach (var suite in shared.Suites(parsed))
        {
            runs.Add(suite.Mutate(shared.Filter(parsed), mostTries, terminal.ShowsProgress ? new ProgressLine(terminal.Error) : null, cancellation));
        }

        var run = MutationRun.Together(runs);
        if (!run.IsComplete)
        {
            return Results.WritePart(terminal, run.ToText());
        }

        Results.Write(terminal, output, shared.Format(parsed) == "json" ? run.ToJson() : run.ToText());
        terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run.Mutants.Length} changes in {watch.Elapsed.TotalSeconds:0.0} s"));
        if (run.Score.Total == 0)
        {
            terminal.Error.WriteLine("nothing was evaluated: there is no change that a case could notice");
            return ExitCode.NothingEvaluated;
        }

        return run.Count(MutantVerdict.Survived) > 0 || run.Stale.Length > 0 ? ExitCode.CaseFailed : ExitCode.Clear;
    }
}
