using System.Collections.Immutable;

namespace Vetting.Claims;

/// <summary>An incident that reaches a unit, by which path, and the claims along it.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Path">How it reaches the unit.</param>
/// <param name="Attribution">The attribution it starts from, where there is one.</param>
/// <param name="Relations">The relations it passes, from the unit towards the one it is attributed to.</param>
internal sealed record Reach(Incident Incident, ReachPath Path, Attribution? Attribution, ImmutableArray<Relation> Relations);
