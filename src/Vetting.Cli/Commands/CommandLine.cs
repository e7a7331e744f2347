using System.CommandLine;

namespace Vetting.Cli.Commands;

/// <summary>The whole command line: one class for each command, put together here.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var root = new RootCommand("Checks security-assistance packages against the Leahy laws and civilian-first recommendations.")
        {
            CheckCommand.Declare(output, error),
            SchemaCommand.Declare(output),
            RulesCommand.Declare(output, error),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
            {
                await error.WriteLineAsync(problem.Message);
            }

            await error.WriteLineAsync("see `vetting --help`");
            return (int)ExitCode.Usage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, cancellation);
    }
}
