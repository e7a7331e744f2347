namespace Vetting.Claims;

/// <summary>By which path an incident reaches a unit. Only a direct attribution is the unit's own; the rest ask a question.</summary>
internal enum ReachPath
{
    /// <summary>Attributed to the unit itself.</summary>
    Direct,

    /// <summary>Attributed to a unit below it.</summary>
    Subordinate,

    /// <summary>Attributed to a unit that it was formed from, renamed from or absorbed.</summary>
    Predecessor,

    /// <summary>Attributed to the whole service that the unit belongs to.</summary>
    Service,

    /// <summary>Attributed to nobody known: it may be any unit's of that service and country.</summary>
    Unattributed,
}
