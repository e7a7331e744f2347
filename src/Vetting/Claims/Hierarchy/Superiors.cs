using Vetting.Logic;

namespace Vetting.Claims.Hierarchy;

/// <summary>Everybody above a unit, and when. What a superior did is never the unit's: this says whom the unit is below, and no more.</summary>
internal static class Superiors
{
    /// <summary>The trails from a unit up its chains of command, as they are known at the cut-off.</summary>
    public static TrailSet Of(UnitGraph graph, int start, AsOf asOf)
    {
        var found = new TrailSet();
        found.Add(new Trail(start, ReachPath.Direct, Course.AtTheTime, Tenure.Always, IsSelf: true, null, null));
        while (found.TryNext(out var trail))
        {
            foreach (var link in graph.SuperiorsOf(trail.Unit))
            {
                var held = link.Tenure.As(link.Claim, asOf);
                var tenure = trail.Tenure.And(link.Kind == LinkKind.Administers ? held.OnlyPossible() : held);
                if (link.To != start && !tenure.IsNever)
                {
                    found.Add(new Trail(link.To, ReachPath.Subordinate, Course.AtTheTime, tenure, IsSelf: false, link.Claim, trail));
                }
            }
        }

        return found;
    }
}
