using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Vetting.Claims.Hierarchy;

/// <summary>One way from a unit to another whose incidents may reach it, link by link, and when an incident had to happen to come this way.</summary>
/// <param name="Unit">Where it ends, by its place in the graph.</param>
/// <param name="Path">What kind of path it is: its first link says so.</param>
/// <param name="Course">What it may still follow.</param>
/// <param name="Tenure">On which days an incident of the last unit comes this way.</param>
/// <param name="IsSelf">Whether it has followed changes of name only, so that it still is where it began.</param>
/// <param name="Last">The claim of its last link; <see langword="null"/> where it is only beginning.</param>
/// <param name="Before">The trail up to there.</param>
internal sealed record Trail(int Unit, ReachPath Path, Course Course, Tenure Tenure, bool IsSelf, Claim? Last, Trail? Before)
{
    /// <summary>The claims of its links, from the unit towards the one whose incidents they are.</summary>
    public ImmutableArray<Claim> Claims
    {
        get
        {
            var claims = new List<Claim>();
            for (var trail = this; trail is not null; trail = trail.Before)
            {
                if (trail.Last is { } last)
                {
                    claims.Add(last);
                }
            }

            claims.Reverse();
            return [.. claims];
        }
    }

    /// <summary>
    /// The share of its members that came over along the trail: of several forebears in a row the product. Unknown where one
    /// of them is not stated, or the trail follows no forebear.
    /// </summary>
    public decimal? Share
    {
        get
        {
            var shares = Claims.OfType<Relation>().Where(relation => relation.Kind is RelationKind.FormedFrom or RelationKind.MergedInto).ToList();
            return shares.Count == 0 ? null : shares.Aggregate((decimal?)1, (product, relation) => product * relation.Share);
        }
    }

    /// <summary>A trail is itself and no other: comparing two of them link by link would go as deep as they are long.</summary>
    public bool Equals(Trail? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    public override string ToString() => $"{Path} by {string.Join(", ", Claims.Select(claim => claim.Id))}";

    /// <summary>Whether everything that comes along the other comes along this one at least as surely, and leads on at least as far.</summary>
    public bool Covers(Trail other) =>
        Path == other.Path && Course <= other.Course && (IsSelf || !other.IsSelf) && Tenure.Covers(other.Tenure);
}
