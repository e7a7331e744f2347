using System.Collections.Immutable;

namespace Vetting.Orleans.Watching;

/// <summary>What is on record of a unit, and who depends on it.</summary>
/// <param name="Unit">The unit's id.</param>
/// <param name="Version">How often something new was recorded of it.</param>
/// <param name="Claims">The newest record of each claim that names it.</param>
/// <param name="Packages">Packages, a thousand at most, that are judged again when something new is recorded of it.</param>
public sealed record UnitStanding(string Unit, long Version, ImmutableArray<RecordedClaim> Claims, ImmutableArray<string> Packages);
