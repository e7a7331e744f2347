using System.CommandLine;
using System.CommandLine.Invocation;
using System.Diagnostics.CodeAnalysis;

namespace Vetting.Cli.Commands;

/// <summary>The whole command line: one class for each command, put together here.</summary>
internal static class CommandLine
{
    /// <summary>How long a command that was interrupted has to say what it had done; until then its exit code is its own.</summary>
    private static readonly TimeSpan ToSayWhatWasDone = TimeSpan.FromMinutes(1);

    [SuppressMessage("Design", "CA1031", Justification = "the last line of defence: whatever fails ends in exit code 70, and never in 1, which says that somebody is barred")]
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            return await ParsedAsync(args, terminal, cancellation);
        }
        catch (Exception failure)
        {
            return await FailedAsync(terminal, failure);
        }
    }

    private static async Task<int> FailedAsync(Terminal terminal, Exception failure)
    {
        try
        {
            await terminal.Error.WriteLineAsync(failure is OperationCanceledException ? "cancelled; nothing was written" : $"vetting failed: {failure.Message}");
        }
        catch (IOException)
        {
            // Where nothing can be said, the exit code has to.
        }

        return (int)ExitCode.Failure;
    }

    private static async Task<int> ParsedAsync(string[] args, Terminal terminal, CancellationToken cancellation)
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
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = ToSayWhatWasDone }, cancellation);
        }

        if (parsed.Action is ParseErrorAction problems)
        {
            problems.ShowHelp = false;
        }

        // What is wrong, and what was perhaps meant: both are problems, so both go to standard error.
        await parsed.InvokeAsync(new InvocationConfiguration { Output = terminal.Error, Error = terminal.Error, EnableDefaultExceptionHandler = false }, cancellation);
        await terminal.Error.WriteLineAsync("see `vetting --help`");
        return (int)ExitCode.Usage;
    }
}
