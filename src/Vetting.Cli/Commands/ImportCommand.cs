using System.CommandLine;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting import KIND FILE</c>: other people's records, as packages and registries.</summary>
internal static class ImportCommand
{
    public static Command Declare(Terminal terminal) =>
        new("import", "Makes packages and registries of other people's records.") { ImportTrainingCommand.Declare(terminal) };
}
