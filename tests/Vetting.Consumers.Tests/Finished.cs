using System.Diagnostics;

namespace Vetting.Consumers.Tests;

/// <summary>What a process came to.</summary>
internal sealed record Finished(int Code, string Output, string Error)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public static async Task<Finished> Of(string folder, IReadOnlyDictionary<string, string> variables, string command, params string[] arguments)
    {
        using var process = Start(folder, variables, command, arguments);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        end.CancelAfter(Longest);
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(end.Token), process.StandardError.ReadToEndAsync(end.Token));
            await process.WaitForExitAsync(end.Token);
            return new Finished(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    public static Process Start(string folder, IReadOnlyDictionary<string, string> variables, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    /// <summary>What it printed, where it ended well.</summary>
    public string Good()
    {
        Assert.True(Code == 0, $"exit code {Code}\n{Output}\n{Error}");
        return Output;
    }
}
