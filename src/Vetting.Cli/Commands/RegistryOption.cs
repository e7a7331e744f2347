using System.CommandLine;
using Vetting.Claims;
using Vetting.Import;

namespace Vetting.Cli.Commands;

/// <summary>The registry that a command looks at: what <c>--registry</c> names, else the folder <c>registry</c> where one is.</summary>
internal static class RegistryOption
{
    private const string Default = "registry";

    public static Option<string[]> Declare() => new("--registry")
    {
        Description = "files or folders; by default the folder `registry` here",
        HelpName = "PATH",
    };

    /// <summary>Reads the registry and hands it on; a file that cannot be used is said, and ends in its exit code.</summary>
    public static ExitCode With(string[]? named, Terminal terminal, Func<Registry, ExitCode> run)
    {
        string[] paths = named is { Length: > 0 } ? named : Directory.Exists(Default) ? [Default] : [];
        if (paths.Length == 0)
        {
            terminal.Error.WriteLine("there is no folder `registry` here; expected `--registry PATH`");
            return ExitCode.Usage;
        }

        return Guarded.Run(terminal, () => run(RegistryInputs.Read(paths)));
    }
}
