using Vetting.Logic;

namespace Vetting.Claims.Hierarchy;

/// <summary>
/// Every trail that leads from one unit to units whose incidents may reach it. Walked once for all incidents: a trail
/// carries the days on which it leads, so an incident has only to be held against them.
/// </summary>
/// <remarks>
/// No trail leads upward: what a superior did is never the unit's. None leads back to where it began. Of trails to one unit
/// only those are kept that no other covers, so that a hierarchy that merges again and again stays as small as it is.
/// </remarks>
internal sealed class Trails
{
    private readonly UnitGraph _graph;
    private readonly DateRange? _on;
    private readonly AsOf _asOf;
    private readonly int _start;
    private readonly TrailSet _found = new();

    private Trails(UnitGraph graph, int start, DateRange? on, AsOf asOf) => (_graph, _start, _on, _asOf) = (graph, start, on, asOf);

    /// <summary>Walks the graph from a unit, as things are known at the cut-off and stand on a day.</summary>
    /// <param name="graph">The units and what ties them.</param>
    /// <param name="start">The unit, by its place in the graph.</param>
    /// <param name="on">The day that its present subordinates and commander are asked for; unknown, where it is.</param>
    /// <param name="asOf">The cut-off.</param>
    public static TrailSet From(UnitGraph graph, int start, DateRange? on, AsOf asOf)
    {
        var trails = new Trails(graph, start, on, asOf);
        trails.Walk(new Trail(start, ReachPath.Direct, Course.OnTheDay, Tenure.Always, IsSelf: true, null, null));
        return trails._found;
    }

    private void Walk(Trail first)
    {
        _found.Add(first);
        while (_found.TryNext(out var trail))
        {
            foreach (var link in _graph.LinksOf(trail.Unit))
            {
                Follow(trail, link);
            }

            if (trail.IsSelf)
            {
                FollowTheCommander(trail);
                FollowPlaceholders(trail);
            }
        }
    }

    private void Follow(Trail trail, Link link)
    {
        var held = link.Tenure.As(link.Claim, _asOf);
        switch (link.Kind)
        {
            case LinkKind.RenamedFrom:
                Lead(trail, link, trail.Course, held, ReachPath.Predecessor, staysSelf: true);
                break;
            case LinkKind.RenamedTo:
                Lead(trail, link, trail.Course, held, ReachPath.Successor, staysSelf: true);
                break;
            case LinkKind.FormedFrom or LinkKind.Absorbed:
                Lead(trail, link, trail.Course == Course.Aside ? Course.Aside : Course.AtTheTime, held, ReachPath.Predecessor);
                break;
            case LinkKind.MergedInto when trail.Course != Course.Aside:
                Lead(trail, link, Course.Aside, held, ReachPath.Successor);
                break;
            case LinkKind.Commands or LinkKind.Administers or LinkKind.MayCommand when trail.Course != Course.Aside:
                Lead(trail, link, Course.AtTheTime, held, ReachPath.Subordinate);
                FollowOnTheDay(trail, link, held);
                break;
            case LinkKind.HasMembersOf when trail.Course != Course.Aside:
                Lead(trail, link, Course.AtTheTime, held, ReachPath.TaskForce);
                break;
            case LinkKind.HasMembersIn when trail.Course != Course.Aside:
                Lead(trail, link, Course.Aside, held, ReachPath.TaskForce);
                break;
            case LinkKind.Receives or LinkKind.Lends when trail.Course != Course.Aside:
                Lead(trail, link, Course.Aside, held, ReachPath.Secondment);
                break;
        }
    }

    /// <summary>Who is below the unit on the day brings along whatever it did before it came.</summary>
    private void FollowOnTheDay(Trail trail, Link link, Tenure held)
    {
        if (trail.Course == Course.OnTheDay && held.On(_on) is not false and var holds)
        {
            Lead(trail, link, Course.OnTheDay, holds == true ? Tenure.Always : Tenure.Unknown, ReachPath.PresentSubordinate);
        }
    }

    /// <summary>Who commands the unit on the day was posted elsewhere before, and answers for what happened below that post.</summary>
    private void FollowTheCommander(Trail trail)
    {
        foreach (var command in _graph.CommandersOf(trail.Unit))
        {
            var commands = Tenure.Of(command.From, command.To).As(command, _asOf).On(_on) & (command.Role == PostingRole.Commander ? true : null);
            if (commands == false)
            {
                continue;
            }

            var through = trail with { Last = command, Before = trail };
            foreach (var posting in _graph.PostingsOf(command.Person).Where(posting => _graph.PlaceOf(posting.Unit) != trail.Unit))
            {
                var held = Tenure.Of(posting.From, posting.To).As(posting, _asOf);
                held = commands == true ? held : held.OnlyPossible();
                var link = new Link(LinkKind.CommanderFrom, _graph.PlaceOf(posting.Unit), posting, held);
                Lead(through, link, posting.Role is PostingRole.Commander or PostingRole.SecondInCommand ? Course.AtTheTime : Course.Aside, held, ReachPath.Commander);
                if (posting.Role is null)
                {
                    Lead(through, link, Course.AtTheTime, held.OnlyPossible(), ReachPath.Commander);
                }
            }
        }
    }

    /// <summary>
    /// A placeholder stands for a superior that must exist and that nobody has named. The unit may be the one, if both are
    /// below the same superior and nothing says that they are bodies of different size.
    /// </summary>
    private void FollowPlaceholders(Trail trail)
    {
        var unit = _graph.UnitAt(trail.Unit);
        foreach (var up in _graph.SuperiorsOf(trail.Unit))
        {
            foreach (var down in _graph.PlaceholdersBelow(up.To))
            {
                var other = _graph.UnitAt(down.To);
                if (down.To != trail.Unit && (unit.Level is null || other.Level is null || unit.Level == other.Level))
                {
                    var held = up.Tenure.As(up.Claim, _asOf).And(down.Tenure).OnlyPossible();
                    Follow(trail with { Last = up.Claim, Before = trail }, down with { Kind = LinkKind.MayCommand, Tenure = held });
                }
            }
        }
    }

    private void Lead(Trail trail, Link link, Course course, Tenure held, ReachPath path, bool staysSelf = false)
    {
        var tenure = trail.Tenure.And(held);
        if (link.To != _start && !tenure.IsNever)
        {
            _found.Add(new Trail(link.To, trail.Path == ReachPath.Direct ? path : trail.Path, course, tenure, staysSelf && trail.IsSelf, link.Claim, trail));
        }
    }
}
