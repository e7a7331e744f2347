using Vetting.Import.TrainingReports;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Cli.Commands;

/// <summary>Imports a table of training activities: packages into a folder, the account of it to standard output, what is broken to standard error.</summary>
internal sealed class ImportTraining(Terminal terminal)
{
    private static readonly DocumentWriter<PackageContent> Writer = new();

    public ExitCode Run(ImportTrainingRequest request)
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

            terminal.Output.Write(ImportSummary.Write(result, Reconciled.Of(result, totals)));
            return result.Packages.IsEmpty ? ExitCode.NothingEvaluated : ExitCode.Clear;
        }
        catch (UnusableInputException unusable)
        {
            terminal.Error.WriteLine(unusable.Message);
            return ExitCode.UnusableFile;
        }
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
