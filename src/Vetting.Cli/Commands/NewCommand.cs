using System.CommandLine;
using Vetting.Claims;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting new KIND</c>: a document to start from, with what each member means beside it.</summary>
internal static class NewCommand
{
    private const string Rule = "new-rule.json";

    public static Command Declare(Terminal terminal)
    {
        var kind = new Argument<string>("KIND") { Description = "what to begin" };
        kind.AcceptOnlyFromAmong("package", "registry", "rule");
        var into = new Option<string?>("--output") { Description = "a file to begin, written whole or not at all; it may not be there yet", HelpName = "FILE" };
        var command = new Command("new", "Prints a commented starting point: a package, a registry or a rule.") { kind, into };
        command.SetAction(parsed => (int)Guarded.Run(terminal, () =>
        {
            var path = parsed.GetValue(into);
            if (path is not null && Path.Exists(path))
            {
                throw new UnusableInputException([new Problem(new Place(path.Replace('\\', '/'), 0, 0, string.Empty), "something is here already", "a name of its own for what is begun")]);
            }

            if (path is not null && Path.GetDirectoryName(path) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            Results.Write(terminal, path, Of(parsed.GetRequiredValue(kind)));
            return ExitCode.Clear;
        }));
        return command;
    }

    private static string Of(string kind)
    {
        switch (kind)
        {
            case "package":
                return DocumentTemplate.Of(typeof(PackageContent));
            case "registry":
                return DocumentTemplate.Of(typeof(RegistryContent), "units", "incidents", "searches");
            default:
                using (var stream = typeof(NewCommand).Assembly.GetManifestResourceStream(Rule)!)
                using (var reader = new StreamReader(stream))
                {
                    return reader.ReadToEnd();
                }
        }
    }
}
