using System.Collections.Immutable;
using Vetting.Claims;

namespace Vetting.Findings.Chains;

/// <summary>One chain while it is put together. What is drawn is bounded: a picture of a whole army shows nobody anything.</summary>
internal sealed class ChainDrawing(ChainClaims claims, Unit unit)
{
    private const int MostAbove = 8;
    private const int MostIncidents = 24;
    private const int MostVisited = 5_000;

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

    /// <summary>Each incident with the shortest way over the claims from the unit to one that it is attributed to.</summary>
    public void Incidents(ImmutableArray<Incident> incidents)
    {
        var from = Ways();
        foreach (var incident in incidents.Take(MostIncidents))
        {
            var ends = (incident.Attributions ?? []).Where(attribution => from.ContainsKey(attribution.Unit)).ToList();
            _nodes.Add(claims.NodeOf(incident));
            if (ends.Count == 0)
            {
                _links.Add(claims.Unattributed(incident, unit.Id));
                _ways.Add(incident.Id, []);
                continue;
            }

            var nearest = ends.MinBy(attribution => from[attribution.Unit].Length)!;
            _ways.Add(incident.Id, [Add(claims.LinkOf(incident, nearest)), .. from[nearest.Unit].Reverse().Select(Add)]);
            foreach (var end in ends.Where(end => end != nearest))
            {
                Add(claims.LinkOf(incident, end));
                foreach (var link in from[end.Unit].Reverse())
                {
                    Add(link);
                }
            }
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

    /// <summary>The shortest way from the unit to everything that claims tie to it, nearest first.</summary>
    private Dictionary<string, ImmutableArray<ChainLink>> Ways()
    {
        var ways = new Dictionary<string, ImmutableArray<ChainLink>>(StringComparer.Ordinal) { [unit.Id] = [] };
        var open = new Queue<string>([unit.Id]);
        while (open.TryDequeue(out var here) && ways.Count < MostVisited)
        {
            foreach (var link in claims.LinksOf(here))
            {
                var there = link.From == here ? link.To : link.From;
                if (ways.TryAdd(there, ways[here].Add(link)))
                {
                    open.Enqueue(there);
                }
            }
        }

        return ways;
    }

    /// <summary>Adds a link and what it ties, once each; the link's number.</summary>
    private int Add(ChainLink link)
    {
        foreach (var end in new[] { link.From, link.To }.Where(end => !Has(end)))
        {
            _nodes.Add(claims.NodeOf(end));
        }

        var before = _links.FindIndex(its => ReferenceEquals(its, link));
        if (before >= 0)
        {
            return before;
        }

        _links.Add(link);
        return _links.Count - 1;
    }

    private bool Has(string id) => _nodes.Exists(node => node.Id == id);
}
