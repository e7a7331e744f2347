using System.CommandLine;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting import KIND …</c>: other people's records into registries and packages.</summary>
internal static class ImportCommand
{
    public static Command Declare(Terminal terminal) => new("import", "Turns other people's records into registries and packages.")
    {
    };
}
