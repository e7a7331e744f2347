using System.Collections.Immutable;
using Vetting.Logic;

namespace Vetting.Claims.Hierarchy;

/// <summary>Which incidents reach a unit, and by which paths. What is unknown leaves an incident listed as possible and never drops it.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
internal sealed class IncidentReach
{
    private static readonly Branch?[] AnyBranch = [null, .. Enum.GetValues<Branch>()];

    private readonly UnitGraph _graph;
    private readonly IncidentIndex _incidents;

    public IncidentReach(Registry registry)
    {
        _graph = new UnitGraph(registry);
        _incidents = new IncidentIndex(registry, _graph);
    }

    public UnitGraph Graph => _graph;

    /// <summary>Every incident that reaches the unit or may, in the order of their ids.</summary>
    /// <param name="unit">A unit of the registry.</param>
    /// <param name="on">The day that its present subordinates and commander are asked for, such as that of the assistance.</param>
    /// <param name="asOf">The cut-off: claims that became public later are not used.</param>
    public ImmutableArray<Reach> Of(Unit unit, DateRange? on, AsOf asOf)
    {
        var start = _graph.PlaceOf(unit.Id);
        var found = new Dictionary<int, List<ReachedBy>>();
        foreach (var trail in start < 0 ? [] : Trails.From(_graph, start, on, asOf).All)
        {
            AddAttributed(found, trail, asOf);
        }

        foreach (var its in start < 0 ? [] : _incidents.NamingAsService(start))
        {
            Add(found, its.Incident, new ReachedBy(ReachPath.Service, Certain(its), its.By), asOf);
        }

        foreach (var its in start < 0 ? [] : _incidents.AtThePlaceOf(start))
        {
            Add(found, its.Incident, new ReachedBy(ReachPath.Place, true, its.By), asOf);
        }

        AddServices(found, unit, start, asOf);
        foreach (var incident in _incidents.ThatMayBeAnybodys.Where(group => !IsOther(group, unit, asOf)).SelectMany(group => group.Incidents))
        {
            Add(found, incident, new ReachedBy(ReachPath.Unattributed, null), asOf);
        }

        return [.. found.OrderBy(its => its.Key).Select(its => new Reach(_incidents[its.Key], [.. its.Value.OrderBy(path => path.Kind)], _graph))];
    }

    private void AddAttributed(Dictionary<int, List<ReachedBy>> found, Trail trail, AsOf asOf)
    {
        foreach (var its in _incidents.AttributedTo(trail.Unit))
        {
            var holds = _incidents.When(its.Incident).During(trail.Tenure) & IsSaid(its, asOf);
            if (holds != false)
            {
                Add(found, its.Incident, new ReachedBy(KindOf(trail, its.By), holds, its.By, its.Decision, trail), asOf);
            }
        }
    }

    /// <summary>Whether it is said that the unit did it: where nobody says what ties the incident to it, that may be no more than the place.</summary>
    private static bool? IsSaid(Attributed its, AsOf asOf) =>
        its.Decision is { } decision ? asOf.WasKnown(decision.On) : its.By!.Basis is null ? null : true;

    private static bool? Certain(Attributed its) => its.IsOnlyPossible ? null : true;

    private static ReachPath KindOf(Trail trail, Attribution? attribution) => (trail.Path, attribution?.Basis) switch
    {
        (ReachPath.Direct, AttributionBasis.Command) => ReachPath.Subordinate,
        (ReachPath.Direct, AttributionBasis.TaskForce) => ReachPath.TaskForce,
        var (path, _) => path,
    };

    /// <summary>
    /// What is attributed to a whole service reaches whoever belongs to it, by branch and country or by its chain of command:
    /// it may be this unit's as well as any other's, which a person has to say.
    /// </summary>
    private void AddServices(Dictionary<int, List<ReachedBy>> found, Unit unit, int start, AsOf asOf)
    {
        foreach (var group in ThatMayBeOf(unit, asOf))
        {
            var belongs = SameOrUnknown(group.Country, unit.Country) & SameBranch(group, unit, asOf);
            foreach (var its in belongs == false ? [] : group.Incidents)
            {
                Add(found, its.Incident, new ReachedBy(ReachPath.Service, belongs & Certain(its), its.By), asOf);
            }
        }

        foreach (var trail in start < 0 ? [] : Superiors.Of(_graph, start, asOf).All)
        {
            foreach (var its in _incidents.OfService(trail.Unit).SelectMany(group => group.Incidents))
            {
                if (_incidents.When(its.Incident).During(trail.Tenure) is not false and var belongs)
                {
                    Add(found, its.Incident, new ReachedBy(ReachPath.Service, belongs & Certain(its), its.By), asOf);
                }
            }
        }
    }

    /// <summary>Only the groups that may fit are looked at; under a cut-off any branch may, because what a service is may not have been known.</summary>
    private IEnumerable<ServiceGroup> ThatMayBeOf(Unit unit, AsOf asOf)
    {
        Branch?[] branches = BranchOf(unit, asOf) is { } branch && asOf.KnownOn is null ? [null, branch] : AnyBranch;
        return new[] { null, unit.Country }.SelectMany(country => branches.SelectMany(its => _incidents.OfServices(country, its)));
    }

    private bool? SameBranch(ServiceGroup group, Unit unit, AsOf asOf)
    {
        var service = group.Branch ?? (group.Service >= 0 ? BranchOf(_graph.UnitAt(group.Service), asOf) : null);
        return service is { } its && BranchOf(unit, asOf) is { } branch ? its == branch : null;
    }

    private static bool IsOther(OpenGroup group, Unit unit, AsOf asOf) =>
        SameOrUnknown(group.Country, unit.Country) == false || (group.Branch is { } service && BranchOf(unit, asOf) is { } branch && service != branch);

    private static bool? SameOrUnknown(string? country, string its) => country is null ? null : country == its;

    /// <summary>A claim that does not stand, or was perhaps not public yet, says nothing of its unit.</summary>
    private static Branch? BranchOf(Unit unit, AsOf asOf) =>
        unit.Status == ClaimStatus.Asserted && unit.WasKnown(asOf) == true ? unit.Branch : null;

    /// <summary>Of paths of one kind from one attribution the first certain one says it; else the first of all.</summary>
    private void Add(Dictionary<int, List<ReachedBy>> found, int incident, ReachedBy path, AsOf asOf)
    {
        if (_incidents[incident].WasKnown(asOf) == false)
        {
            return;
        }

        if (!found.TryGetValue(incident, out var paths))
        {
            found.Add(incident, paths = []);
        }

        var same = paths.FindIndex(other => other.Kind == path.Kind && ReferenceEquals(other.Attribution, path.Attribution)
            && ReferenceEquals(other.Decision, path.Decision));
        if (same < 0)
        {
            paths.Add(path);
        }
        else if (paths[same].Holds is null && path.Holds == true)
        {
            paths[same] = path;
        }
    }
}
