using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Packages;

namespace Vetting.Facts;

/// <summary>The incidents in which those are implicated who would take part in a line or command its recipient.</summary>
internal static class Implications
{
    /// <summary>
    /// Closed where it is known who takes part or commands, and a search looked for what they are implicated in. An incident
    /// that does not say who is implicated may implicate whoever was posted to the units it is attributed to; where it is
    /// attributed to nobody, to any unit that may have done it. One on which somebody decided whether a person is implicated may
    /// implicate that person, whatever it says itself.
    /// </summary>
    public static FactList<ImplicationFacts> Of(Recipient recipient, UnitRecord record, UnitRecords records)
    {
        var persons = (recipient.Nominees ?? []).Select(nominee => nominee.Person).Concat(recipient.Commander is { } commander ? [commander] : [])
            .Distinct(StringComparer.Ordinal).ToImmutableArray();
        var found = persons.SelectMany(person => Incidents(person, records).Where(its => its.Incident.WasKnown(records.AsOf) != false)
            .Select(its => (incident: its.Incident, person, its.Is))).ToImmutableArray();
        var isKnownWho = recipient.Individuals switch { true => recipient.Nominees is not null, false => recipient.Commander is not null, null => false };
        return FactList<ImplicationFacts>.Of(
            found.Where(its => its.Is == true && IsCertain(its.incident)).Select(its => Facts(its.incident, its.person, its.Is)),
            found.Where(its => its.Is is null || !IsCertain(its.incident)).Select(its => Facts(its.incident, its.person, its.Is)),
            isClosed: isKnownWho && record.Searches.Any(search => (search.Closes & search.CoversPeople) == true));

        bool IsCertain(Incident incident) => incident.Status == ClaimStatus.Asserted && incident.WasKnown(records.AsOf) == true;

        ImplicationFacts Facts(Incident incident, string person, bool? isSaid) => new(incident, person, isSaid == true, person == recipient.Commander, records.AsOf, records.Origin);
    }

    private static IEnumerable<(Incident Incident, bool? Is)> Incidents(string person, UnitRecords records)
    {
        var said = records.Registry.People.IncidentsOf(person).Select(incident => (incident, (bool?)true));
        var perhaps = records.Registry.People.PostingsOf(person)
            .Select(posting => (posting, unit: records.Registry.UnitWithId(posting.Unit))).Where(its => its.unit is not null)
            .SelectMany(its => records.Registry.Reach.Of(its.unit!, null, records.AsOf).Where(reach => !WasElsewhere(its.posting, reach.Incident)))
            .Where(reach => reach.Incident.Implicated is null && reach.Paths.Any(path => path.Kind is ReachPath.Direct or ReachPath.Unattributed))
            .Select(reach => (reach.Incident, (bool?)null));
        var decided = records.Registry.People.DecidedOf(person).Select(incident => (incident, (bool?)null));
        return said.Concat(decided).Concat(perhaps).DistinctBy(its => its.Item1.Id, StringComparer.Ordinal).OrderBy(its => its.Item1.Id, StringComparer.Ordinal);
    }

    /// <summary>Whether the posting certainly lay wholly before or wholly after the incident.</summary>
    private static bool WasElsewhere(Posting posting, Incident incident) =>
        Dates.Before(incident.EndedOn, posting.From) == true || Dates.Before(posting.To?.On, incident.StartedOn) == true;
}
