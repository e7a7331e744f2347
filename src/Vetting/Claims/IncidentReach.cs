using System.Collections.Immutable;

namespace Vetting.Claims;

/// <summary>Which incidents reach a unit. Errs towards listing: what is listed asks a question, what is left out asks none.</summary>
internal sealed class IncidentReach(Registry registry)
{
    private readonly ILookup<string, Relation> _relationsTouching = registry.Relations
        .Where(relation => !relation.IsRetracted)
        .SelectMany(relation => new[] { (Unit: relation.Unit, relation), (Unit: relation.Other, relation) })
        .ToLookup(pair => pair.Unit, pair => pair.relation, StringComparer.Ordinal);

    public ImmutableArray<Reach> Of(Unit unit)
    {
        var connected = Connected(unit, during: null);
        return [.. registry.Incidents.Where(incident => !incident.IsRetracted).Select(incident => Reaches(incident, unit, connected)).OfType<Reach>()];
    }

    private Reach? Reaches(Incident incident, Unit unit, Dictionary<string, (ReachPath Path, ImmutableArray<Relation> Relations)> everConnected)
    {
        if (incident.Attributions is not { } attributions || !attributions.Any(NamesAUnit))
        {
            return CouldBe(incident, unit);
        }

        if (!attributions.Any(attribution => NamesAUnit(attribution) && everConnected.ContainsKey(attribution.Unit)))
        {
            return null;
        }

        var connected = Connected(unit, incident);
        return attributions.Where(attribution => NamesAUnit(attribution) && connected.ContainsKey(attribution.Unit))
            .Select(attribution => (attribution, how: connected[attribution.Unit]))
            .OrderBy(reach => reach.how.Path)
            .ThenBy(reach => reach.how.Relations.Length)
            .ThenBy(reach => reach.attribution.Unit, StringComparer.Ordinal)
            .Select(reach => new Reach(incident, reach.how.Path, reach.attribution, reach.how.Relations))
            .FirstOrDefault();
    }

    /// <summary>A place is a lead and a service is not a unit: neither says which unit it was.</summary>
    private static bool NamesAUnit(Attribution attribution) =>
        attribution.Basis is not (AttributionBasis.PlaceOnly or AttributionBasis.ServiceOnly);

    private Reach? CouldBe(Incident incident, Unit unit)
    {
        var named = (incident.Attributions ?? []).FirstOrDefault(attribution => attribution.Basis == AttributionBasis.ServiceOnly);
        var service = incident.Service ?? (named is null ? null : registry.UnitWithId(named.Unit)?.Branch);
        var elsewhere = incident.Country is { } country && country != unit.Country;
        var otherService = service is { } its && unit.Branch is { } branch && its != branch;
        if (elsewhere || otherService)
        {
            return null;
        }

        return named is null ? new Reach(incident, ReachPath.Unattributed, null, []) : new Reach(incident, ReachPath.Service, named, []);
    }

    /// <summary>A chain of command counts while it held; descent counts for what came before it.</summary>
    private static bool HeldAt(Relation relation, Incident incident)
    {
        if (relation.Kind is RelationKind.FormedFrom or RelationKind.MergedInto or RelationKind.RenamedTo)
        {
            return true;
        }

        var endedBefore = relation.To?.On is { } to && incident.StartedOn is { } start && to.IsBefore(start) == true;
        var beganAfter = relation.From is { } from && (incident.EndedOn ?? incident.StartedOn) is { } end && end.IsBefore(from) == true;
        return !endedBefore && !beganAfter;
    }

    /// <summary>Every unit below this one or that it descends from, itself included; a cycle is walked once.</summary>
    private Dictionary<string, (ReachPath Path, ImmutableArray<Relation> Relations)> Connected(Unit unit, Incident? during)
    {
        var found = new Dictionary<string, (ReachPath, ImmutableArray<Relation>)>(StringComparer.Ordinal)
        {
            [unit.Id] = (ReachPath.Direct, []),
        };
        var open = new Queue<string>([unit.Id]);
        while (open.TryDequeue(out var here))
        {
            var (path, relations) = found[here];
            foreach (var relation in _relationsTouching[here])
            {
                if ((during is null || HeldAt(relation, during)) && Next(relation, here) is { } next && !found.ContainsKey(next.Unit))
                {
                    found[next.Unit] = (path == ReachPath.Direct ? next.Path : path, relations.Add(relation));
                    open.Enqueue(next.Unit);
                }
            }
        }

        return found;
    }

    private static (string Unit, ReachPath Path)? Next(Relation relation, string here) => relation.Kind switch
    {
        RelationKind.FormedFrom when relation.Unit == here => (relation.Other, ReachPath.Predecessor),
        RelationKind.RenamedTo or RelationKind.MergedInto when relation.Other == here => (relation.Unit, ReachPath.Predecessor),
        RelationKind.Command or RelationKind.OperationalControl or RelationKind.MemberOf when relation.Other == here =>
            (relation.Unit, ReachPath.Subordinate),
        _ => null,
    };
}
