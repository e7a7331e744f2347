using System.CommandLine;
using Vetting.Claims;
using Vetting.Import;
using Vetting.Import.Forms;
using Vetting.Reading;

namespace Vetting.Cli.Commands;

/// <summary>One kind of <c>vetting import</c> that gives a registry: the registry on standard output, the reckoning on standard error.</summary>
internal static class ImportRegistryCommand
{
    public static Command Declare(string name, string description, Func<IEnumerable<string>, Imported> read, Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "the tables, in any order", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output") { Description = "a file for the registry, written whole or not at all", HelpName = "FILE" };
        var csv = new Option<string?>("--csv") { Description = "a folder for the registry as tables, in place of JSON", HelpName = "DIR" };
        var command = new Command(name, $"{description} Every row becomes a claim or is set aside with the reason.") { files, output, csv };
        command.SetAction(parsed => (int)Guarded.Run(terminal, () =>
        {
            var imported = read(parsed.GetRequiredValue(files));
            Write(imported.Content, parsed.GetValue(output), parsed.GetValue(csv), terminal);
            Reckon(imported, terminal);
            return imported.AddsUp ? ExitCode.Clear : ExitCode.Failure;
        }));
        return command;
    }

    private static void Write(RegistryContent content, string? output, string? csv, Terminal terminal)
    {
        if (csv is not null)
        {
            FolderOfFiles.Write(csv, FormWriter.Write(Form.Registry, content));
        }

        var json = new DocumentWriter<RegistryContent>();
        if (output is not null)
        {
            WholeFile.Write(output, json.Write(content));
        }
        else if (csv is null)
        {
            terminal.Output.Write(json.Write(content));
        }
    }

    private static void Reckon(Imported imported, Terminal terminal)
    {
        foreach (var aside in imported.SetAside)
        {
            terminal.Error.WriteLine($"{aside.At}: {(aside.IsWholeRow ? "the row is set aside" : "part of the row is set aside")}: {aside.Why}");
        }

        foreach (var note in imported.Notes)
        {
            terminal.Error.WriteLine($"note: {note}");
        }

        var whole = imported.SetAside.Count(aside => aside.IsWholeRow);
        var content = imported.Content;
        terminal.Error.WriteLine(FormattableString.Invariant(
            $"{imported.RowsIn} rows = {imported.RowsTaken} taken + {whole} set aside; {imported.SetAside.Length - whole} parts of rows set aside"));
        (string What, int? Count)[] claims =
        [
            ("units", content.Units?.Length), ("relations", content.Relations?.Length), ("postings", content.Postings?.Length),
            ("incidents", content.Incidents?.Length), ("sources", content.Sources?.Length),
        ];
        terminal.Error.WriteLine(string.Join(", ", claims.Select(its => FormattableString.Invariant($"{its.Count ?? 0} {its.What}"))));
        if (!imported.AddsUp)
        {
            terminal.Error.WriteLine("the rows do not add up: this is a fault of the importer");
        }
    }
}
