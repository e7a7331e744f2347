using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Packages;

namespace Vetting.Facts;

/// <summary>The incidents in which those are implicated who would take part in a line or command its recipient.</summary>
internal static class Implications
{
    /// <summary>
    /// Closed where it is known who takes part and who commands, and where every incident of the country says who is
    /// implicated: one that does not may implicate anybody.
    /// </summary>
    public static FactList<ImplicationFacts> Of(Recipient recipient, string country, UnitRecord record, UnitRecords records)
    {
        var persons = (recipient.Nominees ?? []).Select(nominee => nominee.Person).Concat(recipient.Commander is { } commander ? [commander] : [])
            .Distinct(StringComparer.Ordinal).ToImmutableArray();
        var incidents = records.Registry.Incidents
            .Where(incident => !incident.IsRetracted && incident.WasKnown(records.AsOf) != false && (incident.Country ?? country) == country).ToImmutableArray();
        var found = incidents.SelectMany(incident => persons.Where(person => incident.Implicated?.Contains(person, StringComparer.Ordinal) == true), (incident, person) => (incident, person))
            .ToImmutableArray();
        var isKnownWho = recipient.Individuals switch { true => recipient.Nominees is not null, false => recipient.Commander is not null, null => false };
        return FactList<ImplicationFacts>.Of(
            found.Where(its => IsCertain(its.incident)).Select(its => Facts(its.incident, its.person)),
            found.Where(its => !IsCertain(its.incident)).Select(its => Facts(its.incident, its.person)),
            isClosed: isKnownWho
                && incidents.All(incident => incident.Implicated is not null)
                && record.Searches.Any(search => (search.Closes & search.CoversIncidents) == true));

        bool IsCertain(Incident incident) => incident.Status == ClaimStatus.Asserted && incident.WasKnown(records.AsOf) == true;

        ImplicationFacts Facts(Incident incident, string person) => new(incident, person, person == recipient.Commander, records.AsOf, records.Origin);
    }
}
