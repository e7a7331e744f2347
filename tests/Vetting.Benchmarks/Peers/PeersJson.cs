using System.Text.Json;

namespace Vetting.Benchmarks.Peers;

/// <summary>The comparison for programs.</summary>
internal static class PeersJson
{
    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true };

    public static string Of(IEnumerable<PeerResult> results, bool hitsAgree) => JsonSerializer.Serialize(
        new
        {
            hitsAgree,
            engines = results.Where(result => result.Problem is null).ToDictionary(
                result => result.Name,
                result => new
                {
                    packagesPerSecond = result.PackagesPerSecond,
                    fileToFindingsMs = result.FileToFindingsMs,
                    peakMb = result.PeakMb,
                    onePackageMs = result.OnePackageMs,
                },
                StringComparer.Ordinal),
        },
        Form) + "\n";
}
