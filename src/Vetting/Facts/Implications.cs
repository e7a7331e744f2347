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
    /// that does not say who is implicated may implicate whoever was posted to the units it is attributed to.
    /// </summary>
    public static FactList<ImplicationFacts> Of(Recipient recipient, UnitRecord record, UnitRecords records)
    {
        var persons = (recipient.Nominees ?? []).Select(nominee => nominee.Person).Concat(recipient.Commander is { } commander ? [commander] : [])
            .Distinct(StringComparer.Ordinal).ToImmutableArray();
        var found = records.Registry.Incidents.Where(incident => !incident.IsRetracted && incident.WasKnown(records.AsOf) != false)
            .SelectMany(_ => persons, (incident, person) => (incident, person, Is: IsImplicated(incident, person, records.Registry)))
            .Where(its => its.Is != false).ToImmutableArray();
        var isKnownWho = recipient.Individuals switch { true => recipient.Nominees is not null, false => recipient.Commander is not null, null => false };
        return FactList<ImplicationFacts>.Of(
            found.Where(its => its.Is == true && IsCertain(its.incident)).Select(its => Facts(its.incident, its.person)),
            found.Where(its => its.Is is null || !IsCertain(its.incident)).Select(its => Facts(its.incident, its.person)),
            isClosed: isKnownWho && record.Searches.Any(search => (search.Closes & search.CoversPeople) == true));

        bool IsCertain(Incident incident) => incident.Status == ClaimStatus.Asserted && incident.WasKnown(records.AsOf) == true;

        ImplicationFacts Facts(Incident incident, string person) => new(incident, person, person == recipient.Commander, records.AsOf, records.Origin);
    }

    private static bool? IsImplicated(Incident incident, string person, Registry registry) => incident.Implicated is { } implicated
        ? implicated.Contains(person, StringComparer.Ordinal)
        : registry.Postings.Any(posting => !posting.IsRetracted && posting.Person == person
            && (incident.Attributions ?? []).Any(attribution => attribution.Unit == posting.Unit)) ? null : false;
}
