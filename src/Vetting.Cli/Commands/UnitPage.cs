using NodaTime;
using NodaTime.Text;
using Vetting.Claims;
using Vetting.Claims.Hierarchy;
using Vetting.Logic;
using Vetting.Reading;
using Vetting.Reports.Text;

namespace Vetting.Cli.Commands;

/// <summary>One unit on one day as a page for people. What is only possible has a question mark in front.</summary>
internal sealed class UnitPage
{
    /// <summary>How many incidents a section lists; nobody reads more on a page.</summary>
    private const int MostListed = 100;

    private readonly Page _page;
    private readonly Registry _registry;
    private readonly UnitGraph _graph;
    private readonly AsOf _asOf;
    private readonly LocalDate _on;

    private UnitPage(Registry registry, LocalDate on, AsOf asOf, bool inColour) =>
        (_page, _registry, _graph, _on, _asOf) = (new Page(inColour), registry, registry.Reach.Graph, on, asOf);

    public static string Of(Registry registry, Unit unit, LocalDate on, AsOf asOf, int depth, bool inColour)
    {
        var page = new UnitPage(registry, on, asOf, inColour);
        page.Write(unit, depth);
        return page._page.ToString();
    }

    private void Write(Unit unit, int depth)
    {
        var place = _graph.PlaceOf(unit.Id);
        Head(unit);
        var tree = new UnitTree(_page, _registry, _on, _asOf);
        _page.Section("SUPERIORS", $"on {Day(_on)}");
        tree.Above(place);
        _page.Section("SUBORDINATES", $"on {Day(_on)}, {(depth == 1 ? "one level" : FormattableString.Invariant($"{depth} levels"))}");
        tree.Below(place, depth);
        Ties(unit);
        Reached(unit);
    }

    private void Head(Unit unit)
    {
        string?[] what =
        [
            unit.Country,
            unit.Branch is { } branch ? Meanings.Of(branch) : "service not stated",
            unit.Level is { } level ? Meanings.Of(level) : "level not stated",
            unit.Placeholder == true ? "stands for a superior that nobody has named" : null,
            unit.Status == ClaimStatus.Asserted ? null : Spelling.Of(unit.Status),
        ];
        _page.Hang(unit.Name, 0, $"({string.Join("; ", what.OfType<string>())})", Tint.Strong);
        _page.Row("id", $"{unit.Id}, {unit.Place}");
        _page.Row("also called", unit.Aliases switch
        {
            null => "not stated",
            { IsEmpty: true } => "nothing else",
            { } aliases => string.Join("; ", aliases.Select(alias => alias.Name)),
        });
        _page.Row("known", _asOf.KnownOn is { } cutOff ? $"what was public on {Day(cutOff)}" : "everything on file, whenever it became public");
        _page.Row("in front", "nothing: it holds for certain. `?`: it may hold, and nothing on file decides it");
    }

    /// <summary>What is no chain of command: task forces, secondments, forebears and successors, commanders.</summary>
    private void Ties(Unit unit)
    {
        var relations = _registry.Relations.Where(relation => !relation.IsRetracted && (relation.Unit == unit.Id || relation.Other == unit.Id)
            && relation.Kind is not (RelationKind.Command or RelationKind.OperationalControl or RelationKind.Administrative)).ToList();
        var postings = _graph.CommandersOf(_graph.PlaceOf(unit.Id)).ToList();
        var lines = relations.Select(relation => (Claim: (Claim)relation, Holds: Holds(relation)))
            .Concat(postings.Select(posting => (Claim: (Claim)posting, Holds: Tenure.Of(posting.From, posting.To).As(posting, _asOf).On(new DateRange(_on)))))
            .Where(line => line.Holds != false).ToList();
        if (lines.Count > 0)
        {
            _page.Section("ALSO", "task forces, secondments and commanders of the day; forebears and successors of any day");
            foreach (var (claim, holds) in lines)
            {
                _page.Hang(holds == true ? "   " : " ? ", 3, $"{StepWords.Of(claim, NameOf)} [{claim.Id}, {claim.Place}]");
            }
        }
    }

    private bool? Holds(Relation relation) => relation.Kind is RelationKind.FormedFrom or RelationKind.MergedInto or RelationKind.RenamedTo
        ? Tenure.Always.As(relation, _asOf).On(null)
        : Tenure.Of(relation.From, relation.To).As(relation, _asOf).On(new DateRange(_on));

    private void Reached(Unit unit)
    {
        var reaches = _registry.Reach.Of(unit, new DateRange(_on), _asOf);
        _page.Section("INCIDENTS", "that reach it, or may, by which path");
        var tied = reaches.Where(reach => reach.Paths.Any(path => path.Ties)).ToList();
        foreach (var reach in tied.Take(MostListed))
        {
            Incident(reach, reach.Paths.Where(path => path.Ties));
        }

        More(tied.Count);
        if (tied.Count == 0)
        {
            _page.Hang(string.Empty, 3, "none on file, which is not to say that there is none");
        }

        Others(By(ReachPath.Place), "AT ITS PLACE", "a lead, which attributes nothing to it and clears it of nothing");
        Others(By(ReachPath.Unattributed).Where(reach => IsOnNoStatedBasis(reach.Incident)), "ON NO STATED BASIS", "attributed to another unit, perhaps only as its place: of its country and service, so perhaps its own");
        Others(By(ReachPath.Unattributed).Where(reach => !IsOnNoStatedBasis(reach.Incident)), "ANYBODY'S", "attributed to no unit known: of its country and service, so perhaps its own");

        IEnumerable<Reach> By(ReachPath path) => reaches.Where(reach => reach.PathsOf(path).Any());
    }

    private static bool IsOnNoStatedBasis(Incident incident) => (incident.Attributions ?? []).Any(attribution => attribution.Basis is null);

    private void Others(IEnumerable<Reach> reaches, string title, string remark)
    {
        var listed = reaches.ToList();
        if (listed.Count > 0)
        {
            _page.Section(title, remark);
            foreach (var reach in listed.Take(MostListed))
            {
                Incident(reach, []);
            }

            More(listed.Count);
        }
    }

    private void More(int count)
    {
        if (count > MostListed)
        {
            _page.Hang(string.Empty, 3, FormattableString.Invariant($"… and {count - MostListed} more"));
        }
    }

    private void Incident(Reach reach, IEnumerable<ReachedBy> paths)
    {
        var incident = reach.Incident;
        var mark = reach.Holds == true ? "   " : " ? ";
        _page.Hang(mark, 3, $"{incident.Title}, {When(incident)} [{incident.Id}, {incident.Place}]");
        foreach (var path in paths)
        {
            var holds = path.Holds == true ? string.Empty : "? ";
            var claims = string.Join("; ", path.Claims.Select(claim => $"{reach.Says(claim)} [{claim.Id}]"));
            _page.Hang(new string(' ', 7) + holds, 9, claims.Length == 0 ? Words(path.Kind) : $"{Words(path.Kind)}: {claims}");
        }
    }

    private static string Words(ReachPath path) => path switch
    {
        ReachPath.Direct => "attributed to the unit itself",
        ReachPath.Subordinate => "attributed to a unit below it at the time",
        ReachPath.PresentSubordinate => "attributed to a unit below it on this day",
        ReachPath.TaskForce => "by a task force",
        ReachPath.Predecessor => "by a forebear",
        ReachPath.Successor => "by its successor",
        ReachPath.Secondment => "by a secondment",
        ReachPath.Commander => "by its commander of this day",
        ReachPath.Service => "attributed to its service, and to no unit of it",
        _ => "attributed to nobody known",
    };

    private static string When(Incident incident) => (incident.StartedOn, incident.EndedOn) switch
    {
        ({ } first, { } last) when first == last => first.ToString(),
        ({ } first, { } last) => $"{first} to {last}",
        ({ } first, null) => $"{first} to a day not stated",
        (null, { } last) => $"a day not stated to {last}",
        _ => "on a day not stated",
    };

    private string NameOf(string id) => _registry.UnitWithId(id)?.Name ?? id;

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
