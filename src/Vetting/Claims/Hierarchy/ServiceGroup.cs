using System.Collections.Immutable;

namespace Vetting.Claims.Hierarchy;

/// <summary>Incidents that are attributed to one whole service.</summary>
/// <param name="Service">The service, by its place in the graph.</param>
/// <param name="Country">The country of the incident, else of the service.</param>
/// <param name="Branch">The service of those who did it, where the incident states it.</param>
/// <param name="Incidents">The incidents, by their places in the index, with the attribution that says so.</param>
internal sealed record ServiceGroup(int Service, string? Country, Branch? Branch, ImmutableArray<Attributed> Incidents);
