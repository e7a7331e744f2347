using Vetting.Findings.Waivers;
using static Vetting.Reports.Json.PackageJson;

namespace Vetting.Reports.Json;

/// <summary>The members of a waiver, in the order in which they are written.</summary>
internal static class WaiverJson
{
    public static IEnumerable<(string, object?)> Of(WaiverOnFile waiver) => Members(
        ("id", waiver.Id),
        ("line", waiver.Line),
        ("isInForce", waiver.IsInForce),
        ("authority", waiver.Authority),
        ("citation", waiver.Citation),
        ("units", waiver.Units),
        ("until", waiver.Until),
        ("faults", waiver.Faults),
        ("text", waiver.Text));
}
