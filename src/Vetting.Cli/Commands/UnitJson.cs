using NodaTime;
using NodaTime.Text;
using Vetting.Claims;
using Vetting.Claims.Hierarchy;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Cli.Commands;

/// <summary>One unit on one day as an object: what <see cref="UnitPage"/> shows, for programs. <c>holds</c> is true, or null where it may be.</summary>
internal sealed class UnitJson(Registry registry, LocalDate on, AsOf asOf)
{
    /// <summary>No chain of command is longer; a file may say otherwise.</summary>
    private const int Highest = 40;

    private readonly UnitGraph _graph = registry.Reach.Graph;

    public string Of(Unit unit, int depth)
    {
        var place = _graph.PlaceOf(unit.Id);
        var reaches = registry.Reach.Of(unit, new DateRange(on), asOf);
        return RegistryFormat.Line(
            ("id", unit.Id),
            ("name", unit.Name),
            ("aliases", unit.Aliases?.Select(alias => alias.Name)),
            ("country", unit.Country),
            ("branch", unit.Branch is { } branch ? Spelling.Of(branch) : null),
            ("level", unit.Level is { } level ? Spelling.Of(level) : null),
            ("placeholder", unit.Placeholder),
            ("on", LocalDatePattern.Iso.Format(on)),
            ("knownOn", asOf.KnownOn is { } cutOff ? LocalDatePattern.Iso.Format(cutOff) : null),
            ("superiors", Level(place, up: true, Highest, [place])),
            ("subordinates", Level(place, up: false, Math.Min(depth, Highest), [place])),
            ("incidents", Incidents(reaches.Where(reach => reach.Paths.Any(path => path.Ties)), path => path.Ties)),
            ("atItsPlace", Incidents(reaches.Where(reach => reach.PathsOf(ReachPath.Place).Any()), _ => false)),
            ("unattributed", Incidents(reaches.Where(reach => reach.PathsOf(ReachPath.Unattributed).Any()), _ => false)));
    }

    private List<IEnumerable<(string, object?)>> Level(int unit, bool up, int depth, HashSet<int> shown)
    {
        List<IEnumerable<(string, object?)>> level = [];
        foreach (var (next, relations) in UnitTree.Level(_graph, unit, up, on, asOf))
        {
            var its = _graph.UnitAt(next);
            var isNew = shown.Add(next);
            level.Add(
            [
                ("id", its.Id),
                ("name", its.Name),
                ("holds", Kleene.Any(relations.Select(link => link.Holds))),
                ("claims", relations.Select(link => link.Relation.Id)),
                (up ? "superiors" : "subordinates", isNew && depth > 1 ? Level(next, up, depth - 1, shown) : null),
            ]);
        }

        return level;
    }

    private static IEnumerable<IEnumerable<(string, object?)>> Incidents(IEnumerable<Reach> reaches, Func<ReachedBy, bool> isShown) => reaches.Select(reach => (IEnumerable<(string, object?)>)
    [
        ("id", reach.Incident.Id),
        ("title", reach.Incident.Title),
        ("startedOn", reach.Incident.StartedOn?.ToString()),
        ("endedOn", reach.Incident.EndedOn?.ToString()),
        ("holds", reach.Holds),
        ("paths", reach.Paths.Where(isShown).Select(path => (IEnumerable<(string, object?)>)
        [
            ("path", Spelling.Of(path.Kind)),
            ("holds", path.Holds),
            ("claims", path.Claims.Select(claim => claim.Id)),
        ])),
    ]);
}
