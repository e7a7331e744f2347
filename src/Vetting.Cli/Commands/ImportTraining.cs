using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Import;
using Vetting.Import.TrainingReports;
using Vetting.Import.TrainingReports.Audits;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Cli.Commands;

/// <summary>Imports a table of training activities: packages into a folder, the account of it to standard output, what is broken to standard error.</summary>
internal sealed class ImportTraining(Terminal terminal)
{
    private static readonly DocumentWriter<PackageContent> Writer = new();

    public ExitCode Run(ImportTrainingRequest request, CancellationToken cancellation)
    {
        try
        {
            var table = TrainingTable.Read(request.File);
            var totals = request.Totals is { } file ? PrintedTotals.Read(file, AccountTable.Shipped) : [];
            var result = TrainingImport.Run(table, AccountTable.Shipped, request.Country?.ToUpperInvariant(), request.MadeUp);
            foreach (var row in result.Rows)
            {
                foreach (var notice in row.Notices)
                {
                    terminal.Error.WriteLine(new Problem(table.At(row.Row), notice));
                }
            }

            if (request.Output is { } folder)
            {
                WriteAll(result, folder);
            }

            if (result.Packages.IsEmpty)
            {
                terminal.Output.Write(ImportSummary.Write(result, Reconciled.Of(result, totals)));
                return ExitCode.NothingEvaluated;
            }

            var reconciled = Reconciled.Of(result, totals);
            return request.Vet ? Vet(request, result, reconciled, cancellation) : Say(ImportSummary.Write(result, reconciled));
        }
        catch (UnusableInputException unusable)
        {
            terminal.Error.WriteLine(unusable.Message);
            return ExitCode.UnusableFile;
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("cancelled");
            return ExitCode.Failure;
        }
    }

    private ExitCode Vet(ImportTrainingRequest request, ImportResult result, ImmutableArray<Reconciled> reconciled, CancellationToken cancellation)
    {
        var registry = request.Registry.IsEmpty ? Registry.Empty : RegistryInputs.Read(request.Registry);
        var lines = new TrainingAudit(Vetter.Create(), registry).Run(result, cancellation);
        var page = AuditPage.Write(result, reconciled, lines, registry);
        if (request.Output is { } folder)
        {
            WholeFile.Write(Path.Combine(folder, "page.md"), page);
        }

        return lines.Any(line => line.Then.HasFailed || line.Now.HasFailed) ? Say(page, ExitCode.Failure) : Say(page);
    }

    private ExitCode Say(string text, ExitCode code = ExitCode.Clear)
    {
        terminal.Output.Write(text);
        return code;
    }

    private static void WriteAll(ImportResult result, string folder)
    {
        MakeFolder(folder);
        foreach (var package in result.Packages)
        {
            WholeFile.Write(Path.Combine(folder, $"{package.Content.Id}.package.json"), Writer.Write(package.Content));
        }

        WholeFile.Write(Path.Combine(folder, "rows.csv"), ImportSummary.Rows(result));
    }

    private static void MakeFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException([new Problem(new Place(folder.Replace('\\', '/'), 0, 0, string.Empty), "the folder cannot be made here")]);
        }
    }
}
