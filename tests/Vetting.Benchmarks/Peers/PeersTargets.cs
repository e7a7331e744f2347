using System.Globalization;

namespace Vetting.Benchmarks.Peers;

/// <summary>What was aimed at, and whether this run met it. A target that is missed stays one, and the workload stays as it is.</summary>
internal static class PeersTargets
{
    public static IEnumerable<string> Of(IReadOnlyCollection<PeerResult> results)
    {
        var vetting = Named(Engines.Vetting);
        return
        [
            .. Target("at most 1.5 times the time of hand-written code", vetting?.TimesHandWritten, most: 1.5),
            .. Target("at least 20 times as fast as RulesEngine as in its README", vetting?.PackagesPerSecond / Named("rulesengine")?.PackagesPerSecond, least: 20),
            .. Target("at least 8 times as fast as RulesEngine with its fast compiler", vetting?.PackagesPerSecond / Named("rulesengine-fast")?.PackagesPerSecond, least: 8),
            .. Target("no bytes allocated for a package, but for those of the measurement itself", vetting?.BytesPerPackage, most: .01),
            .. Target("two threads scale at least 0.9 times as hand-written code does", vetting?.ScalingAgainstHandWritten, least: .9),
        ];

        PeerResult? Named(string name) => results.FirstOrDefault(result => result.Name == name && result.Problem is null);
    }

    private static IEnumerable<string> Target(string what, double? measured, double least = double.NegativeInfinity, double most = double.PositiveInfinity)
    {
        if (measured is { } its)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{what}: {its:0.00}, {(its >= least && its <= most ? "met" : "MISSED")}");
        }
    }
}
