using System.Diagnostics.CodeAnalysis;
using Vetting.Findings;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Reports;
using Vetting.Reports.Receipts;
using Vetting.Rules;

namespace Vetting.Cli.Commands;

/// <summary>Runs a check: a file that cannot be used is said and does not stop the others.</summary>
internal sealed class Check(Terminal terminal)
{
    private readonly List<ExitCode> _codes = [];
    private readonly List<CheckMade> _checks = [];
    private readonly List<VettingComparison> _comparisons = [];
    private readonly List<RefusedInput> _refused = [];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private RuleSet? _rules;

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
            Say(unusable.Problems);
        }
        catch (WrongUsageException wrong)
        {
            terminal.Error.WriteLine(wrong.Message);
            _codes.Add(ExitCode.Usage);
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

        RuleChanges.Tell(terminal, _rules);
        return ExitCodes.First(_codes);
    }

    private void Evaluate(CheckRequest request, CancellationToken cancellation)
    {
        _rules = request.Checking.ReadRules();
        if (_rules.Provisions.IsEmpty)
        {
            terminal.Error.WriteLine($"nothing was evaluated: no rule in `{request.Checking.Rules}`");
        }

        var vetter = Vetter.Create(_rules);
        var registries = new Registries(request.Checking.Registry);
        var inputs = new PackageInputs(request.Paths, terminal.Input);
        foreach (var document in inputs.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                var (package, registry) = (AidPackage.Of(document), registries.For(document.File));
                var report = vetter.Check(package, registry, request.Checking.AsOf, cancellation);
                _checks.Add(new CheckMade(package, registry, report));
                _codes.Add(CodeOf(report, request.FailOn));
                if (request.Against is { } against)
                {
                    _comparisons.Add(vetter.Compare(package, registry, request.Checking.AsOf, request.Checking.AsOf with { KnownOn = against.KnownOn }, cancellation));
                }
            }
            catch (UnusableInputException unusable)
            {
                Say(unusable.Problems);
                _refused.Add(new RefusedInput(document.File, unusable.Problems));
            }
        }

        foreach (var path in inputs.WithoutPackages)
        {
            terminal.Error.WriteLine($"nothing was evaluated: no package in `{path}`");
            _codes.Add(ExitCode.NothingEvaluated);
            _refused.Add(new RefusedInput(path, [new Problem(new Place(path.Replace('\\', '/'), 0, 0, string.Empty), "there is no package in it")]));
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
    private void Say(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems.Select(problem => problem.ToString()).Where(_said.Add))
        {
            terminal.Error.WriteLine(problem);
        }

        _codes.Add(ExitCode.UnusableFile);
    }

    private void Write(CheckRequest request)
    {
        if (_checks.Count == 0 && (_refused.Count == 0 || request is { Format: ReportFormat.Text, Output: null }))
        {
            return;
        }

        if (_refused.Count > 0 && request.Format == ReportFormat.Csv)
        {
            Keep(request.Output ?? "standard output", ", or another format");
            return;
        }

        WrittenFiles.Guard(
            WrittenFiles.Read(_checks.Select(check => (check.Package, check.Registry)), _rules!).Concat(_refused.SelectMany(FilesOf)).Concat(request.Checking.Registry),
            request.IsFolder ? null : request.Output,
            request.Receipt,
            request is { Receipt: { } receipt, Sign: not null } ? SigningKey.SignatureOf(receipt) : null);
        WriteReport(request, [.. _checks.Select(check => check.Report)]);
        if (request.Receipt is { } path && _refused.Count > 0)
        {
            Keep(path, string.Empty);
        }
        else if (request.Receipt is { } file)
        {
            WriteReceipt(request, file);
        }
    }

    /// <summary>Whoever is handed the file sees no exit code, and would take what is not in it for checked.</summary>
    private void Keep(string path, string otherwise) =>
        terminal.Error.WriteLine($"{path}: not written, because it would pass over what cannot be used; expected every input to be usable{otherwise}");

    /// <summary>What must not be written over although it could not be used: it is to be mended.</summary>
    private static IEnumerable<string> FilesOf(RefusedInput input) =>
        input.Problems.Select(problem => problem.At.File).Append(input.Name).Append(Registries.Beside(input.Name)).Distinct(StringComparer.Ordinal);

    private void WriteReport(CheckRequest request, IReadOnlyList<VettingReport> reports)
    {
        var output = new CheckOutput(request, _refused, terminal.InColour && request.Output is null);
        if (request.Format == ReportFormat.Html && !request.IsFolder && reports.Count > CheckRequest.MostInOneFile)
        {
            terminal.Error.WriteLine(FormattableString.Invariant($"{reports.Count} packages are too many for one file of HTML; expected a folder, such as `--output report/`"));
            _codes.Add(ExitCode.Usage);
            return;
        }

        if (request.IsFolder)
        {
            WholeFolder.Write(request.Output!, output.FilesOf(reports, _comparisons));
        }
        else if (request is { Format: ReportFormat.Csv, Output: null })
        {
            terminal.Error.WriteLine("these are the findings; what is missing and where the money stands are further tables, which `--output FOLDER/` writes too");
        }

        var shown = request is { Opens: true, Output: null } ? ReportInBrowser.TemporaryFile() : request.Output;
        if (!request.IsFolder)
        {
            Results.Write(terminal, shown, output.Of(reports, _comparisons));
        }

        if (request.Opens)
        {
            ReportInBrowser.Show(terminal, request.IsFolder ? Path.Combine(request.Output!, "index.html") : shown!);
        }
    }

    private void WriteReceipt(CheckRequest request, string path)
    {
        if (_checks.Exists(check => check.Package.Content.Place.File == PackageInputs.StandardInput))
        {
            throw new UnusableInputException([new Problem(new Place(path, 0, 0, string.Empty), "a receipt names the files to run again, and standard input is none")]);
        }

        var receipt = Receipt.Write(_checks, _rules!, request.Checking.AsOf, request.Checking.Rules);
        var signature = request.Sign is { } key ? SigningKey.Sign(receipt, key) : null;
        WholeFile.Write(path, receipt);
        if (signature is not null)
        {
            WholeFile.Write(SigningKey.SignatureOf(path), signature);
        }
    }
}
