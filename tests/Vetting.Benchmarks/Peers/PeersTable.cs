using System.Globalization;

namespace Vetting.Benchmarks.Peers;

/// <summary>Prints the comparison, in Markdown so that it can be kept.</summary>
internal static class PeersTable
{
    private static readonly int[] Expected =
        [1615, 1348, 5621, 6239, 2239, 6638, 1202, 1950, 1357, 2126, 1193, 1086, 490, 11685, 3274, 2044, 454, 241, 1577, 47];

    /// <summary>Writes the table, and whether every engine found what there is to find in every run.</summary>
    public static bool Write(IReadOnlyCollection<PeerResult> results, TextWriter to)
    {
        to.WriteLine("| engine | packages/s, one thread | time, hand-written = 1 | vetting is so many times as fast | packages/s, two threads | scaling, hand-written = 1 | bytes/package | 20 MB file to findings, ms | of processors | peak MB | one package, ms | of processors | hits |");
        to.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|");
        var vetting = results.FirstOrDefault(result => result.Name == Engines.Vetting)?.PackagesPerSecond;
        foreach (var result in results.OrderByDescending(result => result.PackagesPerSecond))
        {
            to.WriteLine(result.Problem is null ? Row(result, vetting) : $"| {result.Name} | skipped: {result.Problem} |");
        }

        to.WriteLine();
        foreach (var result in results.Where(result => result.Parts is not null))
        {
            var parts = result.Parts!.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Key} at {part.Value:0} ms"));
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- {result.Name}, 20 MB file: {string.Join(", ", parts)}, exit at {result.FileToFindingsMs:0} ms"));
        }

        var noise = results.SelectMany(result => result.HandWritten).DefaultIfEmpty().ToList();
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- noise: hand-written code beside the others did between {noise.Min():#,0} and {noise.Max():#,0} packages/s"));
        foreach (var target in PeersTargets.Of(results))
        {
            to.WriteLine($"- {target}");
        }

        return results.Where(result => result.Problem is null).All(Agrees);
    }

    private static string Row(PeerResult its, double? vetting) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {its.Name} | {its.PackagesPerSecond:#,0} | {its.TimesHandWritten:0.00} | {vetting / its.PackagesPerSecond:0.0} | {its.PackagesPerSecondOnTwoThreads:#,0} | {its.ScalingAgainstHandWritten:0.00} | {its.BytesPerPackage:#,0} | {its.FileToFindingsMs:#,0} | {its.FileToFindingsProcessorMs:#,0} | {its.PeakMb:0} | {its.OnePackageMs:#,0} | {its.OnePackageProcessorMs:#,0} | {(Agrees(its) ? "agree" : "DIFFER")} |");

    private static bool Agrees(PeerResult result) => result.Hits.All(hits => hits.SequenceEqual(Expected));
}
