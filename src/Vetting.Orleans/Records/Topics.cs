using Vetting.Claims;

namespace Vetting.Orleans.Records;

/// <summary>
/// The topics of a claim: what a judgement has to look under to find it. A package depends on topics and is judged again when
/// something new stands under one of them.
/// </summary>
internal static class Topics
{
    /// <summary>The rules in force in the watch: every package depends on them.</summary>
    public const string Rules = "rules";

    /// <summary>The country of an incident that states none: it may be any country's.</summary>
    public const string AnyCountry = "*";

    /// <summary>A package itself: it is judged again when it is proposed anew.</summary>
    public static string Package(string id) => $"package/{id}";

    /// <summary>The claim of a unit itself, and nothing else of it.</summary>
    public static string Unit(string id) => $"unit/{id}";

    /// <summary>Every claim that names a unit or a person, or that is called so itself.</summary>
    public static string About(string id) => $"about/{id}";

    /// <summary>What matters of a superior to those below it: whom it is below itself, what is attributed to it as a service, and unnamed bodies under it.</summary>
    public static string Over(string unit) => $"over/{unit}";

    /// <summary>Incidents of a country that are tied to no unit for certain.</summary>
    public static string Open(string? country) => $"open/{country ?? AnyCountry}";

    /// <summary>What names are read by: a country's units, who is above them, and decisions on what a text means.</summary>
    public static string Names(string country) => $"names/{country}";

    /// <summary>The topics of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="unitOf">The unit of an id, as it is on record; every unit that the claim names is.</param>
    public static IEnumerable<string> Of(Claim claim, Func<string, Unit> unitOf)
    {
        var own = claim switch
        {
            Unit unit => [Unit(unit.Id), Over(unit.Id), Names(unit.Country)],
            Relation relation => OfRelation(relation, unitOf),
            Incident incident => OfIncident(incident, unitOf),
            VettingRecord { Person: { } person } => [About(person)],
            Posting posting => [About(posting.Person)],
            IdentityDecision decision => [Names(decision.Country)],
            _ => Enumerable.Empty<string>(),
        };
        return RegistryCheck.UnitsOf(claim).Append(claim.Id).Select(About).Concat(own).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> OfRelation(Relation relation, Func<string, Unit> unitOf)
    {
        var (unit, other) = (unitOf(relation.Unit), unitOf(relation.Other));
        var isRank = Ranks.IsRank(relation.Kind);
        return
        [
            .. isRank ? [Over(relation.Unit)] : (IEnumerable<string>)[],
            .. isRank && unit.Placeholder == true ? [Over(relation.Other)] : (IEnumerable<string>)[],
            .. isRank || relation.Kind == RelationKind.MemberOf ? [Names(unit.Country), Names(other.Country)] : (IEnumerable<string>)[],
        ];
    }

    /// <summary>
    /// An incident that is not tied to a unit for certain may be anybody's of its country; so may one that names only a service, and one
    /// of which somebody, it is not said who, was found to be implicated.
    /// </summary>
    private static IEnumerable<string> OfIncident(Incident incident, Func<string, Unit> unitOf)
    {
        var attributions = incident.Attributions ?? [];
        var services = attributions.Where(its => its.Basis == AttributionBasis.ServiceOnly
            || (its.Basis == AttributionBasis.Direct && MayBeAService(unitOf(its.Unit)))).Select(its => its.Unit).ToList();
        var isAttributed = ClaimIndex.NamesAUnit(incident) == true && attributions.Any(its => its.Basis == AttributionBasis.TaskForce
            || (its.Basis == AttributionBasis.Direct && !MayBeAService(unitOf(its.Unit))));
        return
        [
            .. (incident.Implicated ?? []).Concat(incident.WhoWasDecidedOn.OfType<string>()).Select(About),
            .. services.Select(Over),
            .. isAttributed && incident.WhoWasDecidedOn.All(person => person is not null) ? [] : (IEnumerable<string>)[Open(incident.Country)],
        ];
    }

    private static bool MayBeAService(Unit unit) => unit.Level is null or UnitLevel.Service;
}
