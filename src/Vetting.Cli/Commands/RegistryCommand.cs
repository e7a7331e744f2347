using System.CommandLine;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting registry …</c>: looks at what is known, without a package.</summary>
internal static class RegistryCommand
{
    public static Command Declare(Terminal terminal) => new("registry", "Looks at what is known of units, without a package.")
    {
        RegistryShowCommand.Declare(terminal),
        RegistryCheckCommand.Declare(terminal),
        RegistryMatchCommand.Declare(terminal),
    };
}
