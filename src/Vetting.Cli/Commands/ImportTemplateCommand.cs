using System.CommandLine;
using Vetting.Import.Forms;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting import template registry|package DIR</c>: empty tables to fill in, with a text that says what each column means.</summary>
internal static class ImportTemplateCommand
{
    public static Command Declare(Terminal terminal)
    {
        var kind = new Argument<string>("KIND") { Description = "what the tables are of" };
        kind.AcceptOnlyFromAmong("registry", "package");
        var folder = new Argument<string>("DIR") { Description = "a folder for the tables; none of them may be there yet" };
        var command = new Command("template", "Writes the empty tables of a registry or package, for people without JSON.") { kind, folder };
        command.SetAction(parsed =>
        {
            var form = parsed.GetRequiredValue(kind) == "registry" ? Form.Registry : Form.Package;
            return (int)Write(form, parsed.GetRequiredValue(folder), terminal);
        });
        return command;
    }

    private static ExitCode Write(Form form, string folder, Terminal terminal)
    {
        var files = FormTemplate.Of(form);
        var there = files.Select(its => Path.Combine(folder, its.File)).Where(File.Exists).ToList();
        if (there.Count > 0)
        {
            terminal.Error.WriteLine($"{there[0].Replace('\\', '/')}: this file is there already; expected a folder without it");
            return ExitCode.Usage;
        }

        return Guarded.Run(terminal, () =>
        {
            FolderOfFiles.Write(folder, files);
            return ExitCode.Clear;
        });
    }
}
