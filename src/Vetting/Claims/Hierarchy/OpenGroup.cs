using System.Collections.Immutable;

namespace Vetting.Claims.Hierarchy;

/// <summary>Incidents that are attributed to no unit known, of one country and service.</summary>
/// <param name="Country">The country, or <see langword="null"/> where it is not stated.</param>
/// <param name="Branch">The service of those who did it, or <see langword="null"/> where it is not stated.</param>
/// <param name="Incidents">The incidents, by their places in the index.</param>
internal sealed record OpenGroup(string? Country, Branch? Branch, ImmutableArray<int> Incidents);
