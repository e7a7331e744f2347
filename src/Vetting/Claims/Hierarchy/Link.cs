namespace Vetting.Claims.Hierarchy;

/// <summary>One claim that ties two units, as an edge of the graph.</summary>
/// <param name="Kind">How the unit stands to the other.</param>
/// <param name="To">The other unit, by its place in the graph.</param>
/// <param name="Claim">The relation or posting that says so.</param>
/// <param name="Tenure">When it held, by the claim's own dates.</param>
internal readonly record struct Link(LinkKind Kind, int To, Claim Claim, Tenure Tenure);
