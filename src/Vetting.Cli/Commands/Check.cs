using System.Diagnostics.CodeAnalysis;
using Vetting.Findings;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Reports;
using Vetting.Rules;

namespace Vetting.Cli.Commands;

/// <summary>Runs a check: a file that cannot be used is said and does not stop the others.</summary>
internal sealed class Check(Terminal terminal)
{
    private readonly List<ExitCode> _codes = [];
    private readonly List<VettingReport> _reports = [];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    [SuppressMessage("Design", "CA1031", Justification = "the last line of defence: whatever fails ends in exit code 70 and never in a pass")]
    public ExitCode Run(CheckRequest request, CancellationToken cancellation)
    {
        try
        {
            Evaluate(request, cancellation);
            Write(request);
        }
        catch (UnusableInputException unusable)
        {
            Refuse(unusable);
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("cancelled; nothing was written");
            _codes.Add(ExitCode.Failure);
        }
        catch (Exception failure)
        {
            terminal.Error.WriteLine($"vetting failed: {failure.Message}");
            _codes.Add(ExitCode.Failure);
        }

        return ExitCodes.First(_codes);
    }

    private void Evaluate(CheckRequest request, CancellationToken cancellation)
    {
        var rules = request.Rules is { } folder ? RuleSet.Read(folder) : RuleSet.Shipped;
        if (rules.Provisions.IsEmpty)
        {
            terminal.Error.WriteLine($"nothing was evaluated: no rule in `{request.Rules}`");
        }

        var vetter = Vetter.Create(rules);
        var registries = new Registries(request.Registry);
        var inputs = new PackageInputs(request.Paths, terminal.Input);
        foreach (var document in inputs.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                var report = vetter.Check(AidPackage.Of(document), registries.For(document.File), request.AsOf, cancellation);
                _reports.Add(report);
                _codes.Add(CodeOf(report, request.FailOn));
            }
            catch (UnusableInputException unusable)
            {
                Refuse(unusable);
            }
        }

        foreach (var path in inputs.WithoutPackages)
        {
            terminal.Error.WriteLine($"nothing was evaluated: no package in `{path}`");
            _codes.Add(ExitCode.NothingEvaluated);
        }
    }

    private static ExitCode CodeOf(VettingReport report, FailOn failOn)
    {
        if (report.Checked.Any(its => its.Outcome == Outcome.Error))
        {
            return ExitCode.Failure;
        }

        return report.Disposition switch
        {
            Disposition.Error => ExitCode.NothingEvaluated,
            Disposition.Barred when failOn != FailOn.Never => ExitCode.Barred,
            Disposition.Held when failOn is FailOn.Held or FailOn.Warned => ExitCode.Held,
            Disposition.Warned when failOn == FailOn.Warned => ExitCode.Warned,
            _ => ExitCode.Clear,
        };
    }

    /// <summary>Says each problem once: a broken registry stands in the way of every package that needs it.</summary>
    private void Refuse(UnusableInputException unusable)
    {
        foreach (var problem in unusable.Problems.Select(problem => problem.ToString()).Where(_said.Add))
        {
            terminal.Error.WriteLine(problem);
        }

        _codes.Add(ExitCode.UnusableFile);
    }

    private void Write(CheckRequest request)
    {
        if (_reports.Count == 0)
        {
            return;
        }

        var text = request.Json
            ? JsonReport.Write(_reports)
            : TextReport.WriteAll(_reports, terminal.InColour && request.Output is null);
        if (request.Output is { } path)
        {
            WholeFile.Write(path, text);
        }
        else
        {
            terminal.Output.Write(text);
        }
    }
}
