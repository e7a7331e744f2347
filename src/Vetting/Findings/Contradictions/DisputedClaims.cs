using System.Collections.Immutable;
using Vetting.Claims;

namespace Vetting.Findings.Contradictions;

/// <summary>The disputed claims that can bear on some units: what is said of them, of whom they stand in any relation to, or of nobody in particular.</summary>
internal static class DisputedClaims
{
    public static ImmutableArray<Claim> About(IEnumerable<string> units, string country, Registry registry)
    {
        if (registry.Disputed.IsEmpty)
        {
            return [];
        }

        var near = Near(units, registry);
        return
        [
            .. registry.Disputed.Where(claim => claim switch
            {
                // A unit may bear the name of another, and an incident that is tied to nobody may be anybody's.
                Unit unit => unit.Country == country,
                Incident { Attributions: null or [] } incident => incident.Country is null || incident.Country == country,
                _ => RegistryCheck.UnitsOf(claim).Any(near.Contains),
            }),
        ];
    }

    private static HashSet<string> Near(IEnumerable<string> units, Registry registry)
    {
        var touching = registry.Relations.SelectMany(relation => new[] { (From: relation.Unit, To: relation.Other), (From: relation.Other, To: relation.Unit) })
            .ToLookup(pair => pair.From, pair => pair.To, StringComparer.Ordinal);
        var near = units.ToHashSet(StringComparer.Ordinal);
        var open = new Queue<string>(near);
        while (open.TryDequeue(out var here))
        {
            foreach (var next in touching[here].Where(near.Add))
            {
                open.Enqueue(next);
            }
        }

        return near;
    }
}
