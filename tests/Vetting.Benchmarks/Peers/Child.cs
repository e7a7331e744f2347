using System.Diagnostics;
using System.Text.Json;

namespace Vetting.Benchmarks.Peers;

/// <summary>Starts a process, waits for it, and reads the line of JSON that it prints.</summary>
internal static class Child
{
    /// <summary>What a measuring process found, and how long it lived; <see langword="null"/> with the reason where it failed.</summary>
    public static Measured? Measure(string program, IEnumerable<string> arguments, string folder, out string problem)
    {
        var watch = Stopwatch.StartNew();
        var (code, output, error) = Run(program, arguments, folder);
        var wall = watch.Elapsed.TotalMilliseconds;
        problem = error;
        return code == 0
            ? JsonSerializer.Deserialize<Measured>(output.TrimEnd().Split('\n')[^1], JsonSerializerOptions.Web)! with { WallMs = wall }
            : null;
    }

    /// <summary>The exit code, what was printed, and in case of failure the last words.</summary>
    public static (int Code, string Output, string Error) Run(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var words = error.Result.Trim();
            return (process.ExitCode, output, words.Length > 0 ? words.Split('\n')[^1] : string.Join(' ', output.TrimEnd().Split('\n')[^1..]));
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            return (-1, string.Empty, missing.Message);
        }
    }
}
