using NodaTime;
using Vetting.Claims;
using Vetting.Claims.Hierarchy;
using Vetting.Logic;
using Vetting.Reading;
using Vetting.Reports.Text;

namespace Vetting.Cli.Commands;

/// <summary>Who is above and below a unit on a day, level by level, each with the claims that say so and its own incidents.</summary>
internal sealed class UnitTree(Page page, Registry registry, LocalDate on, AsOf asOf)
{
    private readonly UnitGraph _graph = registry.Reach.Graph;
    private readonly ILookup<string, Incident> _own = registry.Incidents.Where(incident => !incident.IsRetracted && incident.WasKnown(asOf) != false)
        .SelectMany(UnitsOf, (incident, unit) => (incident, unit))
        .ToLookup(pair => pair.unit, pair => pair.incident, StringComparer.Ordinal);

    /// <summary>No chain of command is longer; a file may say otherwise.</summary>
    private const int Highest = 40;

    public void Above(int unit) => Show(unit, up: true, Highest);

    public void Below(int unit, int depth) => Show(unit, up: false, Math.Min(depth, Highest));

    private void Show(int unit, bool up, int depth)
    {
        if (Level(unit, up).Count == 0)
        {
            page.Hang(string.Empty, 3, "nobody on file for the day");
        }

        Walk(unit, up, depth, [unit], "   ");
    }

    /// <param name="unit">The unit whose next level is shown.</param>
    /// <param name="up">Whether that is its superiors.</param>
    /// <param name="depth">How many levels are left.</param>
    /// <param name="shown">The units shown already, each with what follows it: a hierarchy that merges is told once.</param>
    /// <param name="indent">What stands in front.</param>
    private void Walk(int unit, bool up, int depth, HashSet<int> shown, string indent)
    {
        foreach (var (next, links) in Level(unit, up))
        {
            var holds = Kleene.Any(links.Select(link => link.Holds));
            var its = _graph.UnitAt(next);
            var mark = holds == true ? "  " : "? ";
            var claims = string.Join("; ", links.Select(link => Says(link.Relation)));
            page.Hang($"{indent[..^2]}{mark}{its.Name}", indent.Length + 4, claims + Elsewhere(next, unit, up, holds));
            foreach (var incident in up ? [] : _own[its.Id])
            {
                page.Hang($"{indent}    !", indent.Length + 6, $"{incident.Title}, {incident.StartedOn?.ToString() ?? "on a day not stated"} [{incident.Id}]");
            }

            if (!shown.Add(next))
            {
                page.Hang(string.Empty, indent.Length + 4, "(what follows it stands above)");
            }
            else if (depth == 1 && Level(next, up) is { Count: > 0 } more)
            {
                page.Hang(string.Empty, indent.Length + 4, FormattableString.Invariant($"… {more.Count} more {(up ? "above" : "below")} it"));
            }
            else if (depth > 1)
            {
                Walk(next, up, depth - 1, shown, indent + "    ");
            }
        }
    }

    /// <summary>The next level, by name: each unit once with every relation that may hold on the day.</summary>
    public static List<(int Unit, List<(Relation Relation, bool? Holds)> Links)> Level(UnitGraph graph, int unit, bool up, LocalDate on, AsOf asOf)
    {
        var links = new List<(int Unit, Relation Relation, bool? Holds)>();
        foreach (var link in up ? graph.SuperiorsOf(unit) : graph.LinksOf(unit))
        {
            if (link.Kind is LinkKind.Commands or LinkKind.Administers && link.Claim is Relation relation && HoldsOn(relation, on, asOf) is not false and var holds)
            {
                links.Add((link.To, relation, holds));
            }
        }

        return
        [
            .. links.GroupBy(link => link.Unit).Select(same => (same.Key, same.Select(link => (link.Relation, link.Holds)).ToList()))
                .OrderBy(next => graph.UnitAt(next.Key).Name, StringComparer.Ordinal).ThenBy(next => next.Key),
        ];
    }

    private static IEnumerable<string> UnitsOf(Incident incident) => (incident.Attributions ?? [])
        .Where(attribution => attribution.Basis == AttributionBasis.Direct).Select(attribution => attribution.Unit).Distinct(StringComparer.Ordinal);

    private List<(int Unit, List<(Relation Relation, bool? Holds)> Links)> Level(int unit, bool up) => Level(_graph, unit, up, on, asOf);

    private static bool? HoldsOn(Relation relation, LocalDate on, AsOf asOf) => Tenure.Of(relation.From, relation.To).As(relation, asOf).On(new DateRange(on));

    private static string Says(Relation relation)
    {
        var kind = relation.Kind == RelationKind.Command ? string.Empty : $"{Meanings.Of(relation.Kind)}, ";
        var status = relation.Status == ClaimStatus.Asserted ? string.Empty : $", {Spelling.Of(relation.Status)}";
        return $"{kind}{StepWords.Between(relation.From, relation.To)[2..]}{status} [{relation.Id}]";
    }

    /// <summary>Of a subordinate that may be below the unit, where it was for certain: two superiors at once are possible, and rare.</summary>
    private string Elsewhere(int unit, int superior, bool up, bool? holds)
    {
        if (up || holds == true)
        {
            return string.Empty;
        }

        var others = Level(unit, up: true).Where(other => other.Unit != superior && other.Links.Exists(link => link.Holds == true))
            .Select(other => _graph.UnitAt(other.Unit).Name).ToList();
        return others.Count == 0 ? string.Empty : $"; for certain below {string.Join(" and ", others)} on this day";
    }
}
