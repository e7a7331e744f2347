using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Vetting.Harness;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Cli.Commands;

/// <summary>Runs the cases of rules, what auditors expect, and approved reports, and writes how they ended.</summary>
internal sealed class Test(Terminal terminal)
{
    private bool _isNothingThere;

    public ExitCode Run(TestRequest request, CancellationToken cancellation) => Guarded.Run(terminal, () =>
    {
        WrittenFiles.Guard(request.Paths.Concat(request.Rules is { } read ? [read] : []), request.Output);
        var watch = Stopwatch.StartNew();
        var rules = new Lazy<RuleSet>(() => request.Rules is { } path ? RuleSet.Read(path) : RuleSet.Shipped);
        var samples = new SampleReports(rules, request.Approve, cancellation);
        var run = TestRun.Together(request.Paths.IsEmpty
            ? [RuleSuite.Shipped.Test(request.Filter, cancellation)]
            : [.. request.Paths.SelectMany(path => Runs(path, request, rules, samples, cancellation))]);
        if (!run.IsComplete || cancellation.IsCancellationRequested)
        {
            return Results.WritePart(terminal, run.ToText(request.WithMatrix));
        }

        Results.Write(terminal, request.Output, request.Format switch { "junit" => run.ToJUnit(), "json" => run.ToJson(), _ => run.ToText(request.WithMatrix) });
        samples.Approve();
        var least = run.Rules.Count(rule => rule.IsMinimumChecked);
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{run.Rules.Length} rules, {run.Rules.Sum(rule => rule.Cases.Length)} cases{(least > 0 ? $", and {least} times whether a rule has the least of cases that it must have" : string.Empty)}, in {watch.Elapsed.TotalSeconds:0.0} s"));
        foreach (var approved in samples.Approved)
        {
            terminal.Error.WriteLine($"approved {approved}");
        }

        if (run.IsEmpty)
        {
            terminal.Error.WriteLine("nothing was evaluated: there is no case that was asked for");
        }

        ExitCode[] codes =
        [
            .. run.IsEmpty || _isNothingThere ? [ExitCode.NothingEvaluated] : (ExitCode[])[],
            .. run.Failed > samples.Approved.Length && !run.IsEmpty ? [ExitCode.CaseFailed] : (ExitCode[])[],
            ExitCode.Clear,
        ];
        return ExitCodes.First(codes);
    });

    /// <summary>A folder may hold several kinds of things to test; one that holds none is said, whatever the others hold.</summary>
    private ImmutableArray<TestRun> Runs(string path, TestRequest request, Lazy<RuleSet> rules, SampleReports samples, CancellationToken cancellation)
    {
        var runs = ImmutableArray.CreateBuilder<TestRun>();
        var isFolder = Directory.Exists(path);
        if (!isFolder || InputFolder.Files(path, "rules.json").Any())
        {
            runs.Add(RuleSuite.Read(path).Test(request.Filter, cancellation));
        }

        if (isFolder && InputFolder.Files(path, "expected.csv").Any())
        {
            runs.Add(ExpectedAnswers.Test(path, rules.Value, request.Filter, cancellation));
        }

        if (isFolder && samples.Test(path) is { IsEmpty: false } reports)
        {
            runs.Add(reports);
        }

        if (runs.Count == 0)
        {
            _isNothingThere = true;
            terminal.Error.WriteLine($"nothing was evaluated: `{path}` holds no `rules.json` with cases, no `expected.csv`, and no approved report");
        }

        return runs.ToImmutable();
    }
}
