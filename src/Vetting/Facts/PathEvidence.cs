using System.Collections.Immutable;
using Vetting.Claims;

namespace Vetting.Facts;

/// <summary>The claims along the paths by which an incident reaches a unit: what ties it to whom, and every relation and posting between.</summary>
internal static class PathEvidence
{
    public static ImmutableArray<Evidence> Of(Reach reach, IEnumerable<ReachedBy> paths, Origin origin) =>
    [
        .. paths.SelectMany(path => Starts(reach, path, origin).Concat(path.Claims.Select(claim => origin.InRegistry(claim, reach.Says(claim)))))
            .DistinctBy(evidence => (evidence.Id, evidence.At, evidence.Says)),
    ];

    private static IEnumerable<Evidence> Starts(Reach reach, ReachedBy path, Origin origin)
    {
        if (path.Attribution is { } attribution)
        {
            yield return origin.Within(
                reach.Incident,
                attribution,
                $"{attribution.Standing?.ToString().ToLowerInvariant() ?? "attributed"} by {attribution.By ?? "its sources"} to {attribution.Unit}",
                attribution.Sources);
        }
        else if (path.Decision is { } decision)
        {
            yield return origin.Within(
                reach.Incident, decision, $"{decision.By} ({decision.Capacity}) decided on {decision.On} that {decision.Unit} committed it", decision.Sources);
        }
    }
}
