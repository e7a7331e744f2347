using System.CommandLine;
using System.CommandLine.Invocation;

namespace Vetting.Cli.Commands;

/// <summary>The whole command line: one class for each command, put together here.</summary>
internal static class CommandLine
{
    /// <summary>How long a command that was interrupted has to say what it had done; until then its exit code is its own.</summary>
    private static readonly TimeSpan ToSayWhatWasDone = TimeSpan.FromMinutes(1);

    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellation)
    {
        var root = new RootCommand("Checks security-assistance packages against the Leahy laws and civilian-first recommendations.")
        {
            CheckCommand.Declare(terminal),
            ExplainCommand.Declare(terminal),
            ScreenCommand.Declare(terminal),
            VerifyCommand.Declare(terminal),
            TestCommand.Declare(terminal),
            CoverCommand.Declare(terminal),
            MutateCommand.Declare(terminal),
            AnalyzeCommand.Declare(terminal),
            DiffCommand.Declare(terminal),
            SchemaCommand.Declare(terminal),
            RulesCommand.Declare(terminal),
            NewCommand.Declare(terminal),
            RegistryCommand.Declare(terminal),
            ImportCommand.Declare(terminal),
        };
        EmptyValues.Refuse(root);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, ProcessTerminationTimeout = ToSayWhatWasDone }, cancellation);
        }

        if (parsed.Action is ParseErrorAction problems)
        {
            problems.ShowHelp = false;
        }

        // What is wrong, and what was perhaps meant: both are problems, so both go to standard error.
        await parsed.InvokeAsync(new InvocationConfiguration { Output = terminal.Error, Error = terminal.Error }, cancellation);
        await terminal.Error.WriteLineAsync("see `vetting --help`");
        return (int)ExitCode.Usage;
    }
}
