using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>An incident on record of which no unit is known.</summary>
internal sealed class UnattributedIncidentFacts(Incident incident, AsOf asOf, Origin origin) : FactObject
{
    [Information("somebody sought to identify the unit", Supplier.State | Supplier.Post, WrittenAs = "incidents[].unitSoughtOn")]
    public bool? IsUnitSought { get; } = !asOf.Known(incident.UnitSoughtOn)?.IsNone;

    [Judgement("does the Secretary of State find the information about the incident credible?", Supplier.State, WrittenAs = "incidents[].credibility[]")]
    public bool? FoundCredible { get; } = IncidentDecisions.Credible(incident, Capacity.State, asOf);

    internal override string Called => $"the incident \"{incident.Title}\"";

    internal override Place? RecordedAt => incident.Place;

    /// <summary>Those of a country and those of no stated country. The duty is about what is on record, so what is on record is all.</summary>
    public static FactList<UnattributedIncidentFacts> Of(string country, UnitRecords records)
    {
        var known = records.Registry.Index.IncidentsOfNoUnit(country)
            .Where(incident => incident.WasKnown(records.AsOf) != false)
            .ToImmutableArray();
        return FactList<UnattributedIncidentFacts>.Of(
            known.Where(IsCertain).Select(incident => new UnattributedIncidentFacts(incident, records.AsOf, records.Origin)),
            known.Where(incident => !IsCertain(incident)).Select(incident => new UnattributedIncidentFacts(incident, records.AsOf, records.Origin)),
            isClosed: true);

        bool IsCertain(Incident incident) =>
            incident is { Status: ClaimStatus.Asserted, Country: not null } && ClaimIndex.NamesAUnit(incident) == false && incident.WasKnown(records.AsOf) == true;
    }

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        [origin.InRegistry(incident, $"{incident.Title}: no unit is known; sought {incident.UnitSoughtOn?.ToString() ?? "on an unknown day"}")];
}
