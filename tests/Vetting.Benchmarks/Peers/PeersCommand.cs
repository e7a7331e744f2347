using System.Diagnostics;
using System.Globalization;
using Vetting.Benchmarks.Workload;

namespace Vetting.Benchmarks.Peers;

/// <summary>
/// <c>peers [--rounds N] [--only NAME,NAME] [--json FILE]</c>: every engine on the workload, in one go, each measurement in a
/// process of its own, the engines in turns.
/// </summary>
internal static class PeersCommand
{
    public static int Run(string[] arguments)
    {
        var rounds = int.Parse(Argument(arguments, "--rounds") ?? "3", CultureInfo.InvariantCulture);
        var only = Argument(arguments, "--only")?.Split(',');
        var scratch = Directory.CreateTempSubdirectory("vetting-peers-").FullName;
        try
        {
            var results = Measure(scratch, rounds, only);
            var agree = PeersTable.Write(results, Console.Out);
            if (Argument(arguments, "--json") is { } file)
            {
                File.WriteAllText(file, PeersJson.Of(results, agree));
            }

            return agree ? 0 : 1;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    public static string? Argument(string[] arguments, string name) =>
        Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : null;

    private static List<PeerResult> Measure(string scratch, int rounds, string[]? only)
    {
        var file = Path.Combine(scratch, "packages.ndjson");
        var one = Path.Combine(scratch, "one.ndjson");
        File.WriteAllBytes(file, PackageFile.Bytes());
        File.WriteAllBytes(one, PackageFile.Bytes(1));
        var cold = Build.Published(scratch);
        var node = only?.Any(name => !Engines.All.ContainsKey(name) && name != DuckDbEngine.Name) != false ? NodePeers.Install(scratch) : null;
        List<PeerResult> results =
        [
            .. Engines.All.Keys.Append(DuckDbEngine.Name).Concat(node?.Names ?? []).Where(name => only?.Contains(name) != false).Select(name => new PeerResult(name)),
        ];
        var watch = Stopwatch.StartNew();
        for (var round = 1; round <= rounds; round++)
        {
            foreach (var result in results.Where(result => result.Problem is null))
            {
                Console.Error.WriteLine(FormattableString.Invariant($"round {round} of {rounds}, {watch.Elapsed.TotalSeconds:0} s: {result.Name}"));
                MeasureOne(result, name => node?.Names.Contains(name) == true);
            }
        }

        return results;

        void MeasureOne(PeerResult result, Func<string, bool> isNode)
        {
            Add(Build.AsBuilt, EngineProcess.Evaluate, file, result.Evaluated);
            Add(cold, EngineProcess.FromFile, file, result.FromFile);
            Add(cold, EngineProcess.FromFile, one, result.OnePackage);

            void Add(Build build, string mode, string input, Action<Measured> add)
            {
                var measured = isNode(result.Name)
                    ? node!.Measure(result.Name, mode, input, out var problem)
                    : build.Measure(result.Name, mode, input, out problem);
                if (measured is null)
                {
                    result.Problem = problem;
                    Console.Error.WriteLine($"SKIPPED: {result.Name}: {problem}");
                }
                else
                {
                    add(measured);
                }
            }
        }
    }
}
