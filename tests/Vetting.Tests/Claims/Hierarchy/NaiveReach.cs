using NodaTime;
using Vetting.Claims;
using Vetting.Logic;

namespace Vetting.Tests.Claims.Hierarchy;

/// <summary>
/// The same question asked the slow way: every walk along the relations that visits no unit twice, each day of the calendar
/// by itself, and no index, no intervals and no pruning. Covers relations and commanders; not services and placeholders.
/// </summary>
internal sealed class NaiveReach(Known known, DateRange? on)
{
    /// <summary>Days of the calendar, one before it and one after it, which stand for all that lie beyond.</summary>
    private const int Days = Generated.DaysInAll + 8;

    private readonly List<(Incident Incident, ReachPath Path, bool? Holds)> _found = [];
    private string _start = string.Empty;

    /// <summary>Whether each path leads from the unit to each incident that is attributed: true, unknown, or absent.</summary>
    public Dictionary<(string Incident, ReachPath Path), bool?> Of(string unit)
    {
        _found.Clear();
        _start = unit;
        Visit(unit, null, 'o', Everywhere(true), Everywhere(true), isSelf: true, [unit]);
        return _found.GroupBy(its => (its.Incident.Id, its.Path)).ToDictionary(group => group.Key, group => group.Any(its => its.Holds == true) ? true : (bool?)null);
    }

    private void Visit(string here, ReachPath? path, char course, bool[] certain, bool[] possible, bool isSelf, List<string> way)
    {
        foreach (var incident in known.Incidents)
        {
            foreach (var attribution in (incident.Attributions ?? []).Where(its => its.Unit == here && its.Basis is not (AttributionBasis.PlaceOnly or AttributionBasis.ServiceOnly)))
            {
                var holds = During(incident, certain, possible);
                if (holds != false)
                {
                    var kind = path ?? (attribution.Basis == AttributionBasis.Command ? ReachPath.Subordinate : ReachPath.Direct);
                    _found.Add((incident, kind, attribution.Basis is null ? null : holds));
                }
            }
        }

        foreach (var relation in known.Relations.Where(its => its.Unit != its.Other))
        {
            foreach (var step in StepsFrom(here, relation, course))
            {
                Go(step.To, step.Path, step.Course, step.Certain, step.Possible, step.KeepsSelf);
            }
        }

        foreach (var command in isSelf ? known.Postings.Where(its => its.Unit == here && its.Role is PostingRole.Commander or null) : [])
        {
            var commands = OnTheDay(Held(command.From, command.To, command.Status)) & (command.Role is null ? null : true);
            foreach (var posting in known.Postings.Where(its => its.Person == command.Person && its.Unit != here && commands != false))
            {
                var held = Held(posting.From, posting.To, posting.Status);
                var sure = commands == true ? held.Certain : Everywhere(false);
                Go(posting.Unit, ReachPath.Commander, posting.Role == PostingRole.Commander ? 't' : 'x', sure, held.Possible, false);
                if (posting.Role is null)
                {
                    Go(posting.Unit, ReachPath.Commander, 't', Everywhere(false), held.Possible, false);
                }
            }
        }

        void Go(string to, ReachPath kind, char then, bool[] sure, bool[] maybe, bool keepsSelf)
        {
            if (to != _start && !way.Contains(to))
            {
                Visit(to, path ?? kind, then, Both(certain, sure), Both(possible, maybe), isSelf && keepsSelf, [.. way, to]);
            }
        }
    }

    private IEnumerable<(string To, ReachPath Path, char Course, bool[] Certain, bool[] Possible, bool KeepsSelf)> StepsFrom(string here, Relation relation, char course)
    {
        var held = Held(relation.From, relation.To, relation.Status);
        var asserted = relation.Status == ClaimStatus.Asserted;
        var isUnit = relation.Unit == here;
        if (!isUnit && relation.Other != here)
        {
            yield break;
        }

        var other = isUnit ? relation.Other : relation.Unit;
        var nowhere = Everywhere(false);
        switch (relation.Kind)
        {
            case RelationKind.RenamedTo:
                yield return (other, isUnit ? ReachPath.Successor : ReachPath.Predecessor, course, Everywhere(asserted), Everywhere(true), true);
                break;
            case RelationKind.FormedFrom when isUnit:
                yield return (other, ReachPath.Predecessor, course == 'x' ? 'x' : 't', Day(day => asserted && relation.From is { } d && day <= d.Earliest), Day(day => relation.From is not { } d || day <= d.Latest), false);
                break;
            case RelationKind.MergedInto when !isUnit:
                yield return (other, ReachPath.Predecessor, course == 'x' ? 'x' : 't', Day(day => asserted && relation.From is { } d && day <= d.Earliest), Everywhere(true), false);
                break;
            case RelationKind.MergedInto when course != 'x':
                yield return (other, ReachPath.Successor, 'x', nowhere, Day(day => relation.From is not { } d || day >= d.Earliest), false);
                break;
            case RelationKind.Command or RelationKind.OperationalControl or RelationKind.Administrative when !isUnit && course != 'x':
                var certain = relation.Kind == RelationKind.Administrative ? nowhere : held.Certain;
                yield return (other, ReachPath.Subordinate, 't', certain, held.Possible, false);
                if (course == 'o' && OnTheDay((certain, held.Possible)) is not false and var now)
                {
                    yield return (other, ReachPath.PresentSubordinate, 'o', Everywhere(now == true), Everywhere(true), false);
                }

                break;
            case RelationKind.MemberOf when isUnit && course != 'x':
                yield return (other, ReachPath.TaskForce, 'x', held.Certain, held.Possible, false);
                break;
            case RelationKind.MemberOf when course != 'x':
                yield return (other, ReachPath.TaskForce, 't', held.Certain, UpToTheLast(held.Possible), false);
                break;
            case RelationKind.SecondedFrom when course != 'x':
                yield return (other, ReachPath.Secondment, 'x', nowhere, isUnit ? UpToTheLast(held.Possible) : held.Possible, false);
                break;
        }
    }

    private bool? OnTheDay((bool[] Certain, bool[] Possible) held)
    {
        var days = Enumerable.Range(0, Days).Where(day => on is not { } known || (DateOf(day) >= known.Earliest && DateOf(day) <= known.Latest)).ToList();
        return days.TrueForAll(day => held.Certain[day]) ? true : days.Exists(day => held.Possible[day]) ? null : false;
    }

    /// <summary>A relation holds for certain on the days that every way of making its dates exact has, and possibly on those that any has.</summary>
    private static (bool[] Certain, bool[] Possible) Held(DateRange? begun, StatedDate? ended, ClaimStatus status)
    {
        var ways = Within(begun).SelectMany(_ => ended is { IsNone: true } ? [Days - 1] : Within(ended?.On), (first, last) => (first, last)).Where(way => way.first <= way.last).ToList();
        return (
            Every(day => status == ClaimStatus.Asserted && ways.TrueForAll(way => way.first <= day && day <= way.last)),
            Every(day => ways.Exists(way => way.first <= day && day <= way.last)));
    }

    private static bool? During(Incident incident, bool[] certain, bool[] possible)
    {
        var ways = Within(incident.StartedOn).SelectMany(_ => Within(incident.EndedOn), (first, last) => (first, last)).Where(way => way.first <= way.last).ToList();
        return ways.TrueForAll(way => Enumerable.Range(way.first, way.last - way.first + 1).Any(day => certain[day])) ? true
            : ways.Exists(way => Enumerable.Range(way.first, way.last - way.first + 1).Any(day => possible[day])) ? null : false;
    }

    private static List<int> Within(DateRange? date) =>
        [.. Enumerable.Range(0, Days).Where(day => date is not { } known || (DateOf(day) >= known.Earliest && DateOf(day) <= known.Latest))];

    private static LocalDate DateOf(int day) => Generated.First.PlusDays(day - 2);

    private static bool[] UpToTheLast(bool[] possible)
    {
        var last = Array.LastIndexOf(possible, true);
        return Every(day => day <= last);
    }

    private static bool[] Day(Func<LocalDate, bool> holds) => Every(day => holds(DateOf(day)));

    private static bool[] Both(bool[] one, bool[] other) => Every(day => one[day] && other[day]);

    private static bool[] Everywhere(bool holds) => Every(_ => holds);

    private static bool[] Every(Func<int, bool> holds) => [.. Enumerable.Range(0, Days).Select(holds)];
}
