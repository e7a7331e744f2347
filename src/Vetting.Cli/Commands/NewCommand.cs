using System.CommandLine;
using Vetting.Claims;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting new KIND</c>: a document to start from, with what each member means beside it, or the empty tables of one.</summary>
internal static class NewCommand
{
    private const string Rule = "new-rule.json";

    public static Command Declare(Terminal terminal)
    {
        var kind = new Argument<string>("KIND") { Description = "what to begin" };
        kind.AcceptOnlyFromAmong("package", "registry", "rule");
        var into = new Option<string?>("--output") { Description = "a file to begin, written whole or not at all; it may not be there yet", HelpName = "FILE" };
        var csv = new Option<string?>("--csv")
        {
            Description = "empty tables in place of JSON, with a text that says what each column means, in a folder that has none of them yet; by default one named as the kind",
            HelpName = "DIR",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("new", "Begins a package, a registry or a rule: a commented document, or the empty tables of a package or registry.") { kind, into, csv };
        command.Validators.Add(result =>
        {
            if (result.GetResult(csv) is null)
            {
                return;
            }

            if (result.GetValue(kind) == "rule")
            {
                result.AddError("a rule has no tables; expected `package` or `registry` with `--csv`");
            }

            if (result.GetResult(into) is not null)
            {
                result.AddError("`--output` is for JSON; expected the folder after `--csv`");
            }
        });
        command.SetAction(parsed => (int)Guarded.Run(terminal, () =>
        {
            var begun = parsed.GetRequiredValue(kind);
            return parsed.GetResult(csv) is null ? Document(begun, parsed.GetValue(into), terminal) : NewTables.Write(begun, parsed.GetValue(csv) ?? begun);
        }));
        return command;
    }

    private static ExitCode Document(string kind, string? path, Terminal terminal)
    {
        if (path is not null && Path.Exists(path))
        {
            throw new UnusableInputException([new Problem(new Place(path.Replace('\\', '/'), 0, 0, string.Empty), "something is here already", "a name of its own for what is begun")]);
        }

        if (path is not null && Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        Results.Write(terminal, path, Of(kind));
        return ExitCode.Clear;
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
