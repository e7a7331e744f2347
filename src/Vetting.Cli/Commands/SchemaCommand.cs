using System.Collections.Immutable;
using System.CommandLine;
using Vetting.Claims;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Reports;
using Vetting.Rules.Files;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting schema KIND</c>: the JSON Schema of a format, generated from the description its reader goes by.</summary>
internal static class SchemaCommand
{
    public static Command Declare(Terminal terminal)
    {
        var kind = new Argument<string>("KIND") { Description = "which format" };
        kind.AcceptOnlyFromAmong("package", "registry", "rules", "report");
        var command = new Command("schema", "Prints the JSON Schema of a format.") { kind };
        command.SetAction(parsed =>
        {
            terminal.Output.Write(Of(parsed.GetRequiredValue(kind)));
            return (int)ExitCode.Clear;
        });
        return command;
    }

    private static string Of(string kind) => kind switch
    {
        "package" => DocumentSchema.Of(typeof(PackageContent)),
        "registry" => DocumentSchema.Of(typeof(RegistryContent)),
        "rules" => DocumentSchema.Of(typeof(ImmutableArray<WorkflowText>)),
        _ => JsonReport.Schema,
    };
}
