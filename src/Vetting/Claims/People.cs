using System.Collections.Immutable;

namespace Vetting.Claims;

/// <summary>Who is implicated in what, and who was posted where; claims that were withdrawn are left out.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
internal sealed class People
{
    private readonly ILookup<string, Incident> _implicated;
    private readonly ILookup<string, Incident> _decided;
    private readonly ImmutableArray<Incident> _decidedOfSomebody;
    private readonly ILookup<string, Posting> _postings;
    private readonly ILookup<string, Posting> _posted;

    public People(Registry registry)
    {
        _implicated = registry.Incidents.Where(incident => !incident.IsRetracted)
            .SelectMany(incident => (incident.Implicated ?? []).Distinct(StringComparer.Ordinal), (incident, person) => (incident, person))
            .ToLookup(its => its.person, its => its.incident, StringComparer.Ordinal);
        var decided = registry.Incidents.Where(incident => !incident.IsRetracted)
            .SelectMany(incident => incident.WhoWasDecidedOn, (incident, person) => (incident, person)).ToList();
        _decided = decided.Where(its => its.person is not null).ToLookup(its => its.person!, its => its.incident, StringComparer.Ordinal);
        _decidedOfSomebody = [.. decided.Where(its => its.person is null).Select(its => its.incident)];
        var postings = registry.Postings.Where(posting => !posting.IsRetracted).ToList();
        _postings = postings.ToLookup(posting => posting.Person, StringComparer.Ordinal);
        _posted = postings.ToLookup(posting => posting.Unit, StringComparer.Ordinal);
    }

    /// <summary>The incidents that say of themselves that the person is implicated.</summary>
    public IEnumerable<Incident> IncidentsOf(string person) => _implicated[person];

    /// <summary>
    /// The incidents on which somebody decided whether the person is implicated, whatever they say of themselves; a decision that
    /// does not say on whom it is may be on anybody.
    /// </summary>
    public IEnumerable<Incident> DecidedOf(string person) => _decided[person].Concat(_decidedOfSomebody);

    /// <summary>Where the person was posted.</summary>
    public IEnumerable<Posting> PostingsOf(string person) => _postings[person];

    /// <summary>Who was posted to the unit.</summary>
    public IEnumerable<Posting> PostingsTo(Unit unit) => _posted[unit.Id];
}
