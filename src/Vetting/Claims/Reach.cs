using System.Collections.Immutable;
using Vetting.Claims.Hierarchy;
using Vetting.Logic;

namespace Vetting.Claims;

/// <summary>An incident that reaches a unit, or may: every path by which it does.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Paths">The paths, in the order of their kinds; one of each kind and attribution, and never none.</param>
/// <param name="Units">The units that the paths lead over.</param>
internal sealed record Reach(Incident Incident, ImmutableArray<ReachedBy> Paths, UnitGraph Units)
{
    /// <summary>The path that says most: the first that ties it for certain, else the first that may.</summary>
    public ReachedBy Main { get; } =
        Paths.FirstOrDefault(path => path.Ties && path.Holds == true)
        ?? Paths.FirstOrDefault(path => path.Kind != ReachPath.Place)
        ?? Paths[0];

    public ReachPath Path => Main.Kind;

    /// <summary>
    /// Whether it reaches the unit, over all paths: that an attribution to nobody fits, or that it happened at the unit's
    /// place, asks for an answer and is none.
    /// </summary>
    public bool? Holds => Kleene.Any(Paths.Where(path => path.Kind != ReachPath.Place).Select(path => path.Ties ? path.Holds : null));

    /// <summary>The paths of a kind.</summary>
    public IEnumerable<ReachedBy> PathsOf(ReachPath kind) => Paths.Where(path => path.Kind == kind);

    /// <summary>Whether a path of a kind leads to the unit; unknown also where it is attributed to nobody known.</summary>
    public bool? By(ReachPath kind)
    {
        bool? answer = false;
        foreach (var path in Paths)
        {
            if (path.Kind == kind)
            {
                answer |= path.Holds;
            }
            else if (kind != ReachPath.Place && path.Kind == ReachPath.Unattributed)
            {
                answer = answer == true ? true : null;
            }
        }

        return answer;
    }

    /// <summary>A claim along a path, as a sentence.</summary>
    public string Says(Claim claim) => StepWords.Of(claim, NameOf);

    /// <summary>Whether a unit of the registry is a whole service; unknown where its level is not stated and nothing stands above it.</summary>
    public bool? IsService(string id) => Units.PlaceOf(id) is >= 0 and var place ? Units.IsService(place) : false;

    /// <summary>The name of a unit of the registry, by its id.</summary>
    public string NameOf(string id) => Units.PlaceOf(id) is >= 0 and var place ? Units.UnitAt(place).Name : id;
}
