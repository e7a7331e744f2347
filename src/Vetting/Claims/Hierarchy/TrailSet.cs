using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Vetting.Claims.Hierarchy;

/// <summary>The trails found so far, and those not followed on yet. Of trails to one unit only those stay that no other covers.</summary>
internal sealed class TrailSet
{
    /// <summary>How many trails of one path to one unit are told apart; beyond, they are taken for one on which nothing is certain.</summary>
    private const int MostToOneUnit = 16;

    private readonly Dictionary<int, List<Trail>> _to = [];
    private readonly Queue<Trail> _open = [];
    private readonly HashSet<Trail> _covered = [];

    /// <summary>The trails, in an order that only the claims decide.</summary>
    public IEnumerable<Trail> All => _to.OrderBy(unit => unit.Key).SelectMany(unit => unit.Value);

    public ImmutableArray<Trail> To(int unit) => _to.TryGetValue(unit, out var trails) ? [.. trails] : [];

    public void Add(Trail trail)
    {
        if (!_to.TryGetValue(trail.Unit, out var others))
        {
            _to.Add(trail.Unit, others = []);
        }

        if (Covered(trail, others, out var alike))
        {
            return;
        }

        if (alike >= MostToOneUnit)
        {
            trail = trail with { Tenure = Tenure.Unknown };
            if (Covered(trail, others, out _))
            {
                return;
            }
        }

        TakeOut(others, trail);
        others.Add(trail);
        _open.Enqueue(trail);
    }

    /// <summary>The next trail to follow on: the shortest come first, and none that another has come to cover.</summary>
    public bool TryNext([NotNullWhen(true)] out Trail? next)
    {
        while (_open.TryDequeue(out next))
        {
            if (!_covered.Remove(next))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes out those that a trail covers and leaves the others in their order, so that the shortest stay in front.</summary>
    private void TakeOut(List<Trail> others, Trail trail)
    {
        var kept = 0;
        for (var i = 0; i < others.Count; i++)
        {
            if (trail.Covers(others[i]))
            {
                _covered.Add(others[i]);
            }
            else
            {
                others[kept++] = others[i];
            }
        }

        others.RemoveRange(kept, others.Count - kept);
    }

    private static bool Covered(Trail trail, List<Trail> others, out int alike)
    {
        alike = 0;
        foreach (var other in others)
        {
            if (other.Path == trail.Path)
            {
                if (other.Covers(trail))
                {
                    return true;
                }

                alike++;
            }
        }

        return false;
    }
}
