using System.Collections.Immutable;

namespace Vetting.Claims.Hierarchy;

/// <summary>The incidents, indexed once by whom they are attributed to, and by whose they may be where nobody knows that.</summary>
/// <remarks>Immutable; may be shared between threads. Withdrawn incidents are not in it.</remarks>
internal sealed class IncidentIndex
{
    private readonly ImmutableArray<Incident> _incidents;
    private readonly ImmutableArray<Occurrence> _when;
    private readonly ILookup<int, Attributed> _attributed;
    private readonly ILookup<int, Attributed> _places;
    private readonly ILookup<int, Attributed> _services;
    private readonly ILookup<int, ServiceGroup> _byService;
    private readonly ILookup<(string? Country, Branch? Branch), ServiceGroup> _byCountry;

    public IncidentIndex(Registry registry, UnitGraph graph)
    {
        _incidents = [.. registry.Incidents.Where(incident => !incident.IsRetracted).Select(incident => WithoutServices(incident, graph))];
        _when = [.. _incidents.Select(incident => Occurrence.Of(incident.StartedOn, incident.EndedOn))];
        var attributions = _incidents.SelectMany((incident, place) => (incident.Attributions ?? []).SelectMany(by => AsSaid(place, by, graph))).ToList();
        _places = attributions.Where(its => its.By!.Basis == AttributionBasis.PlaceOnly).ToLookup(its => graph.PlaceOf(its.By!.Unit));
        var services = attributions.Where(its => its.By!.Basis == AttributionBasis.ServiceOnly).ToList();
        _services = services.ToLookup(its => graph.PlaceOf(its.By!.Unit));
        var decisions = _incidents.SelectMany((incident, place) => (incident.Decisions ?? [])
            .Where(decision => decision is { Question: IncidentQuestion.CommittedByUnit, Answer: true, Unit: not null })
            .Select(decision => new Attributed(place, null, decision)));
        _attributed = attributions.Where(its => its.By!.Basis is not (AttributionBasis.PlaceOnly or AttributionBasis.ServiceOnly)).Concat(decisions)
            .ToLookup(its => graph.PlaceOf(its.By?.Unit ?? its.Decision!.Unit!));
        var unattributed = Enumerable.Range(0, _incidents.Length).Where(place => !IsAttributed(_incidents[place], graph)).ToHashSet();
        var groups = ServicesOf(services.Where(its => unattributed.Contains(its.Incident)), graph).ToList();
        _byService = groups.ToLookup(group => group.Service);
        _byCountry = groups.ToLookup(group => (group.Country, group.Branch ?? (group.Service < 0 ? null : Stated(graph.UnitAt(group.Service)))));
        ThatMayBeAnybodys =
        [
            .. unattributed.Except(services.Select(its => its.Incident)).Order()
                .GroupBy(place => (_incidents[place].Country, _incidents[place].Service))
                .Select(group => new OpenGroup(group.Key.Country, group.Key.Service, [.. group])),
        ];
    }

    /// <summary>Those attributed to nobody known and to no service by name, by what is known of whose they may be.</summary>
    public ImmutableArray<OpenGroup> ThatMayBeAnybodys { get; }

    public Incident this[int place] => _incidents[place];

    public Occurrence When(int place) => _when[place];

    /// <summary>Those that somebody ties to the unit.</summary>
    public IEnumerable<Attributed> AttributedTo(int unit) => _attributed[unit];

    /// <summary>Those that name the unit only as the service of those who did it.</summary>
    public IEnumerable<Attributed> NamingAsService(int unit) => _services[unit];

    /// <summary>Those attributed to a whole service and to no unit known, by the service.</summary>
    public IEnumerable<ServiceGroup> OfService(int service) => _byService[service];

    /// <summary>The same, of a country and branch, either of which may not be stated.</summary>
    public IEnumerable<ServiceGroup> OfServices(string? country, Branch? branch) => _byCountry[(country, branch)];

    /// <summary>Those that name the unit only as the place.</summary>
    public IEnumerable<Attributed> AtThePlaceOf(int unit) => _places[unit];

    /// <summary>What is attributed to a whole service as if it were a unit is attributed to the service, and to no unit of it.</summary>
    private static Incident WithoutServices(Incident incident, UnitGraph graph) =>
        (incident.Attributions ?? []).Any(by => IsToAService(by, graph))
            ? incident with { Attributions = [.. incident.Attributions!.Value.Select(by => IsToAService(by, graph) ? by with { Basis = AttributionBasis.ServiceOnly } : by)] }
            : incident;

    /// <summary>Where nobody says whether a unit is a whole service, what is attributed to it may be the service's as well.</summary>
    private static Attributed[] AsSaid(int incident, Attribution by, UnitGraph graph) => by.Basis == AttributionBasis.Direct && IsAService(by, graph) is null
        ? [new(incident, by), new(incident, by with { Basis = AttributionBasis.ServiceOnly }, IsOnlyPossible: true)]
        : [new(incident, by)];

    private static bool IsToAService(Attribution by, UnitGraph graph) => by.Basis == AttributionBasis.Direct && IsAService(by, graph) == true;

    private static bool? IsAService(Attribution by, UnitGraph graph) => graph.PlaceOf(by.Unit) is >= 0 and var unit ? graph.IsService(unit) : false;

    /// <summary>
    /// Whether somebody says which unit did it. A place is a lead, a service is no unit, who commanded those who did it is not
    /// who did it, and an attribution that does not say what ties it may be any of these.
    /// </summary>
    private static bool IsAttributed(Incident incident, UnitGraph graph) => (incident.Attributions ?? []).Any(by =>
        by.Basis == AttributionBasis.TaskForce || (by.Basis == AttributionBasis.Direct && IsAService(by, graph) == false));

    /// <summary>A service whose claim is disputed is of a branch unknown.</summary>
    private static Branch? Stated(Unit service) => service.Status == ClaimStatus.Asserted ? service.Branch : null;

    private IEnumerable<ServiceGroup> ServicesOf(IEnumerable<Attributed> unattributed, UnitGraph graph) =>
        unattributed
            .GroupBy(its =>
            {
                var service = graph.PlaceOf(its.By!.Unit);
                var incident = _incidents[its.Incident];
                return (Service: service, Country: incident.Country ?? (service < 0 ? null : graph.UnitAt(service).Country), Branch: incident.Service);
            })
            .Select(group => new ServiceGroup(group.Key.Service, group.Key.Country, group.Key.Branch, [.. group]));
}
