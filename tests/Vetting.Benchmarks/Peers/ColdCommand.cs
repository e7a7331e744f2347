using System.Diagnostics;
using System.Globalization;
using Vetting.Benchmarks.Workload;

namespace Vetting.Benchmarks.Peers;

/// <summary>
/// <c>cold [--rounds N]</c>: from a cold process to the report of one sample with all shipped rules, by the tool as it is
/// installed, in turns with stock RulesEngine's way to its first answer about one package of the workload.
/// </summary>
internal static class ColdCommand
{
    private const string Sample = "samples/civilian-justice";

    public static int Run(string[] arguments)
    {
        var rounds = int.Parse(PeersCommand.Argument(arguments, "--rounds") ?? "7", CultureInfo.InvariantCulture);
        var scratch = Directory.CreateTempSubdirectory("vetting-cold-").FullName;
        try
        {
            var repository = Path.GetFullPath(Path.Combine(Build.Project, "..", ".."));
            var one = Path.Combine(scratch, "one.ndjson");
            File.WriteAllBytes(one, PackageFile.Bytes(1));
            var peers = Build.Published(scratch).Assembly;
            var tool = Build.Published(Path.Combine(repository, "src", "Vetting.Cli"), "Vetting.Cli.dll", Path.Combine(scratch, "tool"), scratch)?.Assembly;
            (string Name, string[] Command)[] ways =
            [
                .. tool is null ? [] : new[] { ("vetting check, all shipped rules", new[] { "dotnet", tool, "check", Sample, "--fail-on", "never" }), ("vetting --version", ["dotnet", tool, "--version"]) },
                ("rulesengine, 20 rules, one package", ["dotnet", peers, "engine", "rulesengine", EngineProcess.FromFile, one]),
                ("vetting on the same, 20 rules, one package", ["dotnet", peers, "engine", Engines.Vetting, EngineProcess.FromFile, one]),
            ];
            var best = ways.Select(_ => (Wall: double.MaxValue, Processor: double.MaxValue)).ToArray();
            for (var round = 0; round < rounds; round++)
            {
                for (var way = 0; way < ways.Length; way++)
                {
                    var (wall, processor) = Time(ways[way].Command, repository);
                    best[way] = (Math.Min(best[way].Wall, wall), Math.Min(best[way].Processor, processor));
                }
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| cold start, best of {rounds} | ms | of processors |"));
            Console.WriteLine("|---|--:|--:|");
            foreach (var (way, its) in ways.Zip(best))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {way.Name} | {its.Wall:0} | {its.Processor:0} |"));
            }

            return 0;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    /// <summary>The shell is asked what its child used, because the process itself cannot be once it has ended.</summary>
    private static (double Wall, double Processor) Time(string[] command, string folder)
    {
        var watch = Stopwatch.StartNew();
        var (code, output, error) = Child.Run("/bin/sh", ["-c", "\"$@\" > /dev/null; code=$?; times; exit $code", "sh", .. command], folder);
        var wall = watch.Elapsed.TotalMilliseconds;
        if (code != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', command)}: {error}");
        }

        return (wall, output.TrimEnd().Split('\n')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Sum(Milliseconds));
    }

    private static double Milliseconds(string time) =>
        time.TrimEnd('s').Split('m') is [var minutes, var seconds]
            ? ((double.Parse(minutes, CultureInfo.InvariantCulture) * 60) + double.Parse(seconds, CultureInfo.InvariantCulture)) * 1000
            : throw new FormatException($"`{time}` is no time");
}
