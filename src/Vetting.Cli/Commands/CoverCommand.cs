using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Vetting.Harness;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting cover [PATH…]</c>: what the cases show of their rules, and what they do not.</summary>
internal static class CoverCommand
{
    public static Command Declare(Terminal terminal)
    {
        var shared = new SuiteOptions(SuiteOptions.OfRules, "text", "json");
        var least = new Option<int>("--min") { Description = "the least whole percent that has to be shown of every rule; below it the exit code is 4", HelpName = "PERCENT" };
        WholeNumber.Demand(least, "percentage", "a whole number from 0 to 100", most: 100);
        var suggest = SuiteOptions.Tries("how many cases to try for each rule, to print one that shows a gap", 4000);
        var command = new Command("cover", "Counts what the cases show of their rules, and prints each gap as a case to write.") { least, suggest };
        shared.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() => (int)Guarded.Run(terminal, () => Run(terminal, shared, parsed, parsed.GetValue(least), parsed.GetValue(suggest), cancellation)), CancellationToken.None));
        return command;
    }

    private static ExitCode Run(Terminal terminal, SuiteOptions shared, ParseResult parsed, int least, int mostTries, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var output = shared.GuardedOutput(parsed);
        var run = CoverageRun.Together(shared.Suites(parsed).Select(suite => suite.Cover(shared.Filter(parsed), mostTries, cancellation)));
        if (!run.IsComplete)
        {
            return Results.WritePart(terminal, run.ToText());
        }

        Results.Write(terminal, output, shared.Format(parsed) == "json" ? run.ToJson() : run.ToText());
        terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run.Rules.Length} rules, {run.Cases} cases in {watch.Elapsed.TotalSeconds:0.0} s"));
        if (run.Cases == 0)
        {
            terminal.Error.WriteLine("nothing was evaluated: there is no case that passes and was asked for");
            return ExitCode.NothingEvaluated;
        }

        return run.Stale.Length > 0 || run.Rules.Any(rule => rule.All.Percent < least) ? ExitCode.CaseFailed : ExitCode.Clear;
    }
}
