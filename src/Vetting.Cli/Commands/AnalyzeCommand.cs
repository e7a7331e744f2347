using System.CommandLine;
using Vetting.Harness;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting analyze [PATH…]</c>: what reading the rules alone shows of them.</summary>
internal static class AnalyzeCommand
{
    public static Command Declare(Terminal terminal)
    {
        var shared = new SuiteOptions(SuiteOptions.OfRules, "text", "json");
        var lawOn = DayOption.Of("--law-on", "the day on which citations have to be current; by default the newest day that the rules know");
        var command = new Command("analyze", "Reads rules for what no case would show: conditions that never hold, parts that never decide, days without a text.") { lawOn };
        shared.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(
            () => (int)Guarded.Run(terminal, () =>
            {
                var output = shared.GuardedOutput(parsed);
                var run = AnalysisRun.Together(shared.Suites(parsed).Select(suite => suite.Analyze(shared.Filter(parsed), parsed.GetValue(lawOn), cancellation)));
                if (!run.IsComplete)
                {
                    return Results.WritePart(terminal, run.ToText());
                }

                Results.Write(terminal, output, shared.Format(parsed) == "json" ? run.ToJson() : run.ToText());
                if (run.RuleCount == 0)
                {
                    terminal.Error.WriteLine("nothing was evaluated: there is no rule that was asked for");
                    return ExitCode.NothingEvaluated;
                }

                return run.Findings.Any(finding => finding.IsDefect) ? ExitCode.CaseFailed : ExitCode.Clear;
            }),
            CancellationToken.None));
        return command;
    }
}
