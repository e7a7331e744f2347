using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Vetting.Harness;

namespace Vetting.Cli.Commands;

/// <summary>Runs the cases of rules and writes how they ended.</summary>
internal sealed class Test(Terminal terminal)
{
    public ExitCode Run(TestRequest request, CancellationToken cancellation) => Guarded.Run(terminal, () =>
    {
        var watch = Stopwatch.StartNew();
        var suites = request.Paths.Count == 0 ? [RuleSuite.Shipped] : request.Paths.Select(RuleSuite.Read).ToImmutableArray();
        var run = TestRun.Together(suites.Select(suite => suite.Test(request.Filter, cancellation)));
        Results.Write(terminal, request.Output, request.Format switch { "junit" => run.ToJUnit(), "json" => run.ToJson(), _ => run.ToText() });
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{run.Rules.Length} rules, {run.Rules.Sum(rule => rule.Cases.Length)} cases in {watch.Elapsed.TotalSeconds:0.0} s"));
        if (run.IsEmpty)
        {
            terminal.Error.WriteLine("nothing was evaluated: there is no case that was asked for");
            return ExitCode.NothingEvaluated;
        }

        return run.Failed > 0 ? ExitCode.CaseFailed : ExitCode.Clear;
    });
}
