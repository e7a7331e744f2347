using Vetting.Logic;

namespace Vetting.Claims;

/// <summary>
/// Which claims are about a unit, a person or a country, found once for all packages: a check costs what its recipients
/// cost, however much else is on record. Claims that were withdrawn are left out.
/// </summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
internal sealed class ClaimIndex
{
    private readonly ILookup<string, Relation> _relations;
    private readonly ILookup<string, VettingRecord> _vettingsIn;
    private readonly ILookup<string, VettingRecord> _vettingsOf;
    private readonly Dictionary<string, VettingRecord> _vettings;
    private readonly Dictionary<string, Incident> _incidents;
    private readonly ILookup<string, Incident> _ofNoUnit;

    public ClaimIndex(Registry registry)
    {
        _relations = registry.Relations.Where(relation => !relation.IsRetracted)
            .SelectMany(relation => relation.Unit == relation.Other ? [relation.Unit] : new[] { relation.Unit, relation.Other }, (relation, unit) => (relation, unit))
            .ToLookup(its => its.unit, its => its.relation, StringComparer.Ordinal);
        var vettings = registry.Vettings.Where(vetting => !vetting.IsRetracted).ToList();
        _vettingsIn = vettings.ToLookup(vetting => vetting.Unit, StringComparer.Ordinal);
        _vettingsOf = vettings.Where(vetting => vetting.Person is not null).ToLookup(vetting => vetting.Person!, StringComparer.Ordinal);
        _vettings = vettings.ToDictionary(vetting => vetting.Id, StringComparer.Ordinal);
        _incidents = registry.Incidents.ToDictionary(incident => incident.Id, StringComparer.Ordinal);
        _ofNoUnit = registry.Incidents.Where(incident => !incident.IsRetracted && NamesAUnit(incident) != true)
            .ToLookup(incident => incident.Country ?? string.Empty, StringComparer.Ordinal);
    }

    /// <summary>The relations with the unit at either end, in the order of their ids.</summary>
    public IEnumerable<Relation> RelationsOf(string unit) => _relations[unit];

    /// <summary>The vettings of a unit and of those who were in it.</summary>
    public IEnumerable<VettingRecord> VettingsIn(string unit) => _vettingsIn[unit];

    /// <summary>The vettings of a person, in whichever unit.</summary>
    public IEnumerable<VettingRecord> VettingsOf(string person) => _vettingsOf[person];

    public VettingRecord? VettingWithId(string id) => _vettings.GetValueOrDefault(id);

    /// <summary>The incident, withdrawn or not.</summary>
    public Incident? IncidentWithId(string id) => _incidents.GetValueOrDefault(id);

    /// <summary>The incidents of which no unit is known or it is open whether one is: those of a country and those of no stated country, in the order of their ids.</summary>
    public IEnumerable<Incident> IncidentsOfNoUnit(string country) =>
        _ofNoUnit[country].Concat(_ofNoUnit[string.Empty]).OrderBy(incident => incident.Id, StringComparer.Ordinal);

    /// <summary>A place is a lead and a service is not a unit; what ties it to a unit may not be stated.</summary>
    public static bool? NamesAUnit(Incident incident) => Kleene.Any((incident.Attributions ?? [])
        .Select(its => its.Basis is { } basis ? basis is not (AttributionBasis.PlaceOnly or AttributionBasis.ServiceOnly) : (bool?)null));
}
