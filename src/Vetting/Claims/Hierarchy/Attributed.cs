namespace Vetting.Claims.Hierarchy;

/// <summary>An incident that somebody ties to a unit: by an attribution, or by a decision that the unit committed it.</summary>
/// <param name="Incident">The incident, by its place in the index.</param>
/// <param name="By">The attribution, or <see langword="null"/> where a decision says it.</param>
/// <param name="Decision">The decision, or <see langword="null"/> where an attribution says it.</param>
/// <param name="IsOnlyPossible">Whether it is only possible that it is said so.</param>
internal readonly record struct Attributed(int Incident, Attribution? By, IncidentDecision? Decision = null, bool IsOnlyPossible = false);
