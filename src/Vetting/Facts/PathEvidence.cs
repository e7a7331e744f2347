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
            yield return origin.Within(reach.Incident, attribution, Says(attribution, reach.NameOf(attribution.Unit), reach.IsService(attribution.Unit) is null), attribution.Sources);
        }
        else if (path.Decision is { Unit: { } unit } decision)
        {
            yield return origin.Within(
                reach.Incident, decision, $"{decision.By} ({decision.Capacity}) decided on {decision.On} that it was {reach.NameOf(unit)}", decision.Sources);
        }
    }

    /// <summary>A place and a service are named with the same member as a unit that did it, and mean something else.</summary>
    private static string Says(Attribution attribution, string unit, bool isPerhapsAService)
    {
        var by = $"as {attribution.Standing?.ToString().ToLowerInvariant() ?? "stated"} by {attribution.By ?? "its sources"}";
        return attribution.Basis switch
        {
            AttributionBasis.PlaceOnly => $"the incident happened at the place of {unit}, {by}; that attributes it to nobody",
            AttributionBasis.ServiceOnly when isPerhapsAService => $"the incident is attributed to {unit}, which may be a whole service, {by}",
            AttributionBasis.ServiceOnly => $"the incident is attributed to the service {unit} and to no unit of it, {by}",
            AttributionBasis.Command => $"the incident is attributed to those whom {unit} commanded, {by}",
            AttributionBasis.TaskForce => $"the incident is attributed to a task force that {unit} had members in, {by}",
            AttributionBasis.Direct => $"the incident is attributed to {unit}, {by}",
            _ => $"the incident is attributed to {unit}, {by}; what ties it to the unit is not said",
        };
    }
}
