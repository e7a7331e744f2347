using System.Collections.Immutable;
using Vetting.Claims.Hierarchy;
using Vetting.Logic;

namespace Vetting.Claims.Review;

/// <summary>Chains of relations that lead back to where they began, on some day at least.</summary>
internal static class Cycles
{
    /// <summary>How many trails are followed from one unit; a longer way round is not looked for.</summary>
    private const int MostTrails = 10_000;

    /// <summary>One cycle for each set of units that lie on one, and whether it holds on some day for certain.</summary>
    /// <param name="graph">The units and what ties them.</param>
    /// <param name="follow">Which links make the chain.</param>
    public static IEnumerable<(ImmutableArray<Claim> Claims, bool IsCertain)> In(UnitGraph graph, Func<LinkKind, bool> follow)
    {
        var told = new HashSet<int>();
        foreach (var start in InRings(graph, follow))
        {
            if (!told.Contains(start) && Round(graph, start, follow) is { } round)
            {
                for (var trail = round; trail is not null; trail = trail.Before)
                {
                    told.Add(trail.Unit);
                }

                yield return (round.Claims, !round.Tenure.Certain.IsEmpty);
            }
        }
    }

    /// <summary>
    /// The units that may lie on a cycle whatever the dates: what is left when units that nothing leads into, or out of, are
    /// taken away again and again.
    /// </summary>
    private static IEnumerable<int> InRings(UnitGraph graph, Func<LinkKind, bool> follow)
    {
        var into = new int[graph.Count];
        for (var unit = 0; unit < graph.Count; unit++)
        {
            foreach (var link in graph.LinksOf(unit))
            {
                into[link.To] += follow(link.Kind) ? 1 : 0;
            }
        }

        var open = new Queue<int>(Enumerable.Range(0, graph.Count).Where(unit => into[unit] == 0));
        var isOut = new bool[graph.Count];
        while (open.TryDequeue(out var unit))
        {
            isOut[unit] = true;
            foreach (var link in graph.LinksOf(unit))
            {
                if (follow(link.Kind) && --into[link.To] == 0)
                {
                    open.Enqueue(link.To);
                }
            }
        }

        return Enumerable.Range(0, graph.Count).Where(unit => !isOut[unit]);
    }

    /// <summary>The shortest way from a unit back to it on which every relation may have held on one day.</summary>
    private static Trail? Round(UnitGraph graph, int start, Func<LinkKind, bool> follow)
    {
        var found = new TrailSet();
        found.Add(new Trail(start, ReachPath.Direct, Course.OnTheDay, Tenure.Always, IsSelf: true, null, null));
        for (var count = 0; count < MostTrails && found.TryNext(out var trail); count++)
        {
            foreach (var link in graph.LinksOf(trail.Unit))
            {
                var tenure = trail.Tenure.And(link.Tenure.As(link.Claim, AsOf.Open));
                if (follow(link.Kind) && !tenure.IsNever)
                {
                    var next = new Trail(link.To, ReachPath.Subordinate, Course.AtTheTime, tenure, IsSelf: false, link.Claim, trail);
                    if (link.To == start)
                    {
                        return next;
                    }

                    found.Add(next);
                }
            }
        }

        return null;
    }
}
