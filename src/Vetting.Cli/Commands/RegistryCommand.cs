using System.CommandLine;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting registry …</c>: looks at what is known without checking a package.</summary>
internal static class RegistryCommand
{
    public static Command Declare(Terminal terminal) =>
        new("registry", "Looks at a registry.") { RegistryMatchCommand.Declare(terminal) };
}
