using System.Collections.Immutable;
using Vetting.Claims.Hierarchy;
using Vetting.Reading;

namespace Vetting.Claims.Review;

/// <summary>Reads a registry as a careful colleague would: what is in it that cannot be right, or that will confuse.</summary>
internal sealed class RegistryReview
{
    /// <summary>How many of a kind are told apart, or told at all: a file may have a hundred thousand.</summary>
    private const int Most = 100;

    private const int MostNamed = 3;

    private readonly Registry _registry;
    private readonly UnitGraph _graph;
    private readonly ImmutableArray<Unit> _units;
    private readonly ILookup<(string Country, string Kind, int Number), Unit> _numbered;

    private RegistryReview(Registry registry)
    {
        (_registry, _graph, _units) = (registry, registry.Reach.Graph, [.. registry.Units.Where(unit => !unit.IsRetracted)]);
        _numbered = _units.SelectMany(unit => NameNumbers.Of(unit.Name).Select(number => (unit, key: (unit.Country, Kind(unit.Name), number))))
            .ToLookup(its => its.key, its => its.unit);
    }

    /// <summary>Every remark, in the order of files and places.</summary>
    public static ImmutableArray<Remark> Of(Registry registry)
    {
        var review = new RegistryReview(registry);
        return
        [
            .. review.InCircles().Concat(ImpossibleDates.In(registry)).Concat(review.UnderTwo()).Concat(review.Shared()).Concat(review.Numbered()).Concat(review.Orphans())
                .OrderBy(remark => remark.At.File, StringComparer.Ordinal).ThenBy(remark => remark.At.Line).ThenBy(remark => remark.At.Column)
                .ThenBy(remark => remark.Kind).ThenBy(remark => remark.Says, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<Remark> InCircles()
    {
        foreach (var (claims, isCertain) in Cycles.In(_graph, kind => kind is LinkKind.Commands or LinkKind.Administers))
        {
            var when = isCertain ? "on some days" : "on some days, perhaps,";
            yield return new Remark(RemarkKind.Cycle, claims[0].Place, $"{when} the chain of command leads back to where it began: {Chain(claims)}");
        }

        foreach (var (claims, _) in Cycles.In(_graph, kind => kind is LinkKind.FormedFrom or LinkKind.Absorbed or LinkKind.RenamedFrom))
        {
            yield return new Remark(RemarkKind.Cycle, claims[0].Place, $"a unit descends from itself: {Chain(claims)}");
        }

        foreach (var relation in _registry.Relations.Where(relation => relation.Unit == relation.Other))
        {
            yield return new Remark(RemarkKind.Cycle, relation.Place, $"{Name(relation.Unit)} stands in a relation to itself, which says nothing");
        }
    }

    private IEnumerable<Remark> UnderTwo()
    {
        for (var unit = 0; unit < _graph.Count; unit++)
        {
            var commands = new List<Relation>();
            foreach (var link in _graph.SuperiorsOf(unit))
            {
                if (link.Claim is Relation { Kind: RelationKind.Command, Status: ClaimStatus.Asserted } relation)
                {
                    commands.Add(relation);
                }
            }

            foreach (var (index, one) in commands.Take(Most).Index())
            {
                foreach (var other in commands.Take(Most).Skip(index + 1).Where(other => other.Other != one.Other))
                {
                    var both = Tenure.Of(one.From, one.To).And(Tenure.Of(other.From, other.To)).Certain;
                    if (!both.IsEmpty)
                    {
                        yield return new Remark(
                            RemarkKind.Superiors,
                            other.Place,
                            $"{Name(one.Unit)} is under the command of {Name(one.Other)} and of {Name(other.Other)} at once, {both}; {one.Id} is the other claim");
                    }
                }
            }
        }
    }

    /// <summary>The same name of several units of one country: as the name of both it may be one body entered twice.</summary>
    private IEnumerable<Remark> Shared()
    {
        var names = _units.SelectMany(unit => (unit.Aliases ?? []).Select(alias => (alias.Name, alias.Place)).Prepend((unit.Name, unit.Place))
            .Select(its => (Unit: unit, its.Name, its.Place, Folded: FoldedName.Of(its.Name), IsOwn: its.Name == unit.Name)));
        foreach (var same in names.GroupBy(its => (its.Unit.Country, its.Folded)))
        {
            var bearers = same.DistinctBy(its => its.Unit.Id, StringComparer.Ordinal).ToList();
            if (bearers.Count < 2)
            {
                continue;
            }

            var twice = bearers.Where(its => its.IsOwn).ToList();
            foreach (var its in bearers.Skip(1))
            {
                var first = bearers.Where(other => other.Unit != its.Unit).Take(MostNamed).Select(other => $"{other.Unit.Name} ({other.Unit.Id})");
                var others = Named(first, bearers.Count - 1);
                var name = Quoted.Text(its.Name);
                yield return twice.Count > 1 && its.IsOwn && its.Unit != twice[0].Unit
                    ? new Remark(RemarkKind.Twice, its.Place, $"{name} is the name of {others} too: one body entered twice, or two that have to be told apart")
                    : new Remark(RemarkKind.SharedName, its.Place, $"{name} of {its.Unit.Name} ({its.Unit.Id}) is a name of {others} too");
            }
        }
    }

    private IEnumerable<Remark> Numbered() =>
        from unit in _units
        let own = NameNumbers.Of(unit.Name)
        where own.Count > 0
        from alias in unit.Aliases ?? []
        let its = NameNumbers.Of(alias.Name)
        where its.Count > 0 && !its.Overlaps(own)
        let others = Bearers(unit, its)
        select new Remark(
            RemarkKind.Number,
            alias.Place,
            $"{Quoted.Text(alias.Name)} has the number {Numbers(its)}, and the unit it is given to is {unit.Name}"
            + (others.Length > 0 ? $"; {others} has that number" : string.Empty));

    /// <summary>Units of the same kind of name that do have the number: the alias may be theirs.</summary>
    private string Bearers(Unit unit, HashSet<int> numbers)
    {
        var bearers = numbers.Order().SelectMany(number => _numbered[(unit.Country, Kind(unit.Name), number)]).Where(other => other != unit).Distinct().Take(Most).ToList();
        return Named(bearers.Take(MostNamed).Select(other => other.Name), bearers.Count);
    }

    /// <summary>The first few, and how many more.</summary>
    private static string Named(IEnumerable<string> first, int count) =>
        string.Join(", ", first) + (count > MostNamed ? FormattableString.Invariant($" and {count - MostNamed} more") : string.Empty);

    /// <summary>A name without its numbers: what kind of unit it is.</summary>
    private static string Kind(string name) => string.Join(' ', FoldedName.Of(name).Split(' ').Where(word => NameNumbers.Of(word).Count == 0));

    private IEnumerable<Remark> Orphans()
    {
        var named = _registry.Relations.SelectMany(relation => new[] { relation.Unit, relation.Other })
            .Concat(_registry.Postings.Select(posting => posting.Unit))
            .Concat(_registry.Incidents.SelectMany(incident => (incident.Attributions ?? []).Select(attribution => attribution.Unit)))
            .Concat(_registry.Listings.Select(listing => listing.Unit)).Concat(_registry.Vettings.Select(vetting => vetting.Unit))
            .Concat(_registry.Searches.SelectMany(search => search.Units)).ToHashSet(StringComparer.Ordinal);
        return _units.Where(unit => !named.Contains(unit.Id))
            .Select(unit => new Remark(RemarkKind.Orphan, unit.Place, $"no claim names {unit.Name}: nothing is known of its superiors, and no search covers it"));
    }

    private string Chain(ImmutableArray<Claim> claims) => string.Join("; ", claims.Select(claim => $"{StepWords.Of(claim, Name)} [{claim.Id}]"));

    private string Name(string id) => _registry.UnitWithId(id)?.Name ?? id;

    private static string Numbers(IEnumerable<int> numbers) => string.Join(" and ", numbers.Order().Select(number => FormattableString.Invariant($"{number}")));
}
