using System.Diagnostics.CodeAnalysis;
using Vetting.Findings;
using Vetting.Reading;
using Vetting.Reports;
using Vetting.Rules;

namespace Vetting.Cli.Commands;

/// <summary>Runs a check: a file that cannot be used is said and does not stop the others.</summary>
internal sealed class Check(TextWriter output, TextWriter error)
{
    [SuppressMessage("Design", "CA1031", Justification = "the last line of defence: whatever fails ends in exit code 70 and never in a pass")]
    public ExitCode Run(CheckRequest request, CancellationToken cancellation)
    {
        List<ExitCode> codes = [];
        List<VettingReport> reports = [];
        try
        {
            var rules = request.Rules is { } folder ? RuleSet.Read(folder) : RuleSet.Shipped;
            var vetter = Vetter.Create(rules);
            var registries = new Registries(request.Registry);
            foreach (var document in new PackageInputs(request.Paths).Read())
            {
                if (Try(() => vetter.Check(Packages.AidPackage.Of(document), registries.For(document.File), request.AsOf, cancellation)) is { } report)
                {
                    reports.Add(report);
                    codes.Add(CodeOf(report, request.FailOn));
                }
                else
                {
                    codes.Add(ExitCode.UnusableFile);
                }
            }

            Write(request, reports);
        }
        catch (UnusableInputException unusable)
        {
            error.WriteLine(unusable.Message);
            codes.Add(ExitCode.UnusableFile);
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("cancelled; nothing was written");
            codes.Add(ExitCode.Failure);
        }
        catch (Exception failure)
        {
            error.WriteLine($"vetting failed: {failure.Message}");
            codes.Add(ExitCode.Failure);
        }

        if (codes.Count == 0)
        {
            error.WriteLine("nothing was evaluated: no package was found");
        }

        return ExitCodes.First(codes);
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

    private VettingReport? Try(Func<VettingReport> check)
    {
        try
        {
            return check();
        }
        catch (UnusableInputException unusable)
        {
            error.WriteLine(unusable.Message);
            return null;
        }
    }

    private void Write(CheckRequest request, List<VettingReport> reports)
    {
        if (reports.Count == 0)
        {
            return;
        }

        var text = request.Json ? JsonReport.Write(reports) : TextReport.WriteAll(reports);
        if (request.Output is { } path)
        {
            WholeFile.Write(path, text);
        }
        else
        {
            output.Write(text);
        }
    }
}
