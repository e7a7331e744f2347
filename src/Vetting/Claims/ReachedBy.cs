using System.Collections.Immutable;
using Vetting.Claims.Hierarchy;

namespace Vetting.Claims;

/// <summary>One path by which an incident reaches a unit, or may.</summary>
/// <param name="Kind">What kind of path it is.</param>
/// <param name="Holds">True, or unknown; what is known not to hold is no path.</param>
/// <param name="Attribution">The attribution it starts from, where there is one.</param>
/// <param name="Decision">The decision that the unit committed it, where that is what it starts from.</param>
/// <param name="Trail">The way from the unit to the one it is attributed to; <see langword="null"/> where no claim ties them.</param>
internal sealed record ReachedBy(ReachPath Kind, bool? Holds, Attribution? Attribution = null, IncidentDecision? Decision = null, Trail? Trail = null)
{
    /// <summary>Whether the path ties the incident to the unit, rather than leave open whose it is.</summary>
    public bool Ties => Kind is not (ReachPath.Unattributed or ReachPath.Place);

    /// <summary>The claims along it, from the unit towards the one it is attributed to.</summary>
    public ImmutableArray<Claim> Claims => Trail?.Claims ?? [];
}
