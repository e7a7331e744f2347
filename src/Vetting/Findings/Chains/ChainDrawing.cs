using System.Collections.Immutable;
using Vetting.Claims;

namespace Vetting.Findings.Chains;

/// <summary>One chain while it is put together. What is drawn is bounded: a picture of a whole army shows nobody anything.</summary>
internal sealed class ChainDrawing(ChainClaims claims, Unit unit)
{
    private const int MostAbove = 8;
    private const int MostIncidents = 24;
    private const int MostPaths = 4;

    private readonly List<ChainNode> _nodes = [claims.NodeOf(unit.Id) with { Kind = ChainNodeKind.Recipient }];
    private readonly List<ChainLink> _links = [];
    private readonly Dictionary<string, ImmutableArray<int>> _ways = new(StringComparer.Ordinal);
    private int _notShown;

    /// <summary>Whom the unit is under, upwards.</summary>
    public void Superiors()
    {
        var open = new Queue<string>([unit.Id]);
        while (open.TryDequeue(out var here) && _nodes.Count <= MostAbove)
        {
            foreach (var link in claims.LinksOf(here).Where(link => link.From == here && claims.Above.Contains(link.Claim.Id)).Where(link => !Has(link.To)))
            {
                Add(link);
                open.Enqueue(link.To);
            }
        }
    }

    /// <summary>Who commands the unit itself.</summary>
    public void Commanders()
    {
        foreach (var link in claims.LinksOf(unit.Id).Where(link => link.To == unit.Id && claims.NodeOf(link.From).Kind == ChainNodeKind.Person))
        {
            Add(link);
        }
    }

    /// <summary>Each incident with the paths by which it reaches the unit, as the check found them: those that hold first.</summary>
    public void Incidents(ImmutableArray<(Incident Incident, ImmutableArray<ReachedBy> Paths)> incidents)
    {
        foreach (var (incident, paths) in incidents.Take(MostIncidents))
        {
            _nodes.Add(claims.NodeOf(incident) with { IsReached = paths.Any(path => path is { Ties: true, Holds: true }) });
            var ways = paths.OrderByDescending(path => path.Ties && path.Holds == true).ThenByDescending(path => path.Ties).Take(MostPaths)
                .Select(path => Way(incident, path)).ToList();
            _ways.Add(incident.Id, ways.Find(way => way.Length > 0) is { IsDefault: false } first ? first : []);
        }

        _notShown = Math.Max(0, incidents.Length - MostIncidents);
    }

    public Chain Done(ImmutableArray<string> subjects) => new(
        unit.Id,
        unit.Name,
        subjects,
        [.. _nodes.OrderBy(node => node.Kind == ChainNodeKind.Incident)],
        [.. _links],
        _ways.ToImmutableDictionary(StringComparer.Ordinal),
        _notShown);

    /// <summary>
    /// One path from an incident to the unit, drawn link by link; the numbers of the links, none where nothing ties the two. A link
    /// is as sure as its claim, wherever it is drawn; whether the path holds for this unit is said of the incident.
    /// </summary>
    private ImmutableArray<int> Way(Incident incident, ReachedBy path)
    {
        if (!path.Ties)
        {
            Add(path.Attribution is { } place ? claims.LinkOf(incident, place) : claims.Unattributed(incident, unit.Id));
            return [];
        }

        var start = path.Attribution is { } attribution ? claims.LinkOf(incident, attribution) : claims.LinkOf(incident, path.Decision!, unit.Id);
        if (path.Kind == ReachPath.Service)
        {
            return [Add(start with { To = unit.Id, Says = $"{start.Says}, and may be of", IsSure = false })];
        }

        var way = ImmutableArray.CreateBuilder<int>();
        way.Add(Add(start));
        foreach (var claim in path.Claims.Reverse())
        {
            way.AddRange(claims.LinksOf(claim).Select(Add));
        }

        if (path.Kind == ReachPath.Commander && path.Claims is [Posting posting, ..] && claims.LinksOf(posting.Person).FirstOrDefault(link => link.To == unit.Id) is { } command)
        {
            way.Add(Add(command));
        }

        return way.ToImmutable();
    }

    /// <summary>Adds a link and what it ties, once each; the link's number.</summary>
    private int Add(ChainLink link)
    {
        foreach (var end in new[] { link.From, link.To }.Where(end => !Has(end)))
        {
            _nodes.Add(claims.NodeOf(end));
        }

        var before = _links.FindIndex(its => its.From == link.From && its.To == link.To && its.Claim.Id == link.Claim.Id && its.Says == link.Says);
        if (before >= 0)
        {
            return before;
        }

        _links.Add(link);
        return _links.Count - 1;
    }

    private bool Has(string id) => _nodes.Exists(node => node.Id == id);
}
