namespace Vetting.Claims;

/// <summary>By which path an incident reaches a unit. Only a direct attribution is the unit's own; the rest ask a question.</summary>
internal enum ReachPath
{
    /// <summary>Attributed to the unit itself.</summary>
    Direct,

    /// <summary>Attributed to a unit that was below it at the time, or to those whom it commanded.</summary>
    Subordinate,

    /// <summary>Attributed to a unit that is below it on the day the assistance is furnished, whether or not it was at the time.</summary>
    PresentSubordinate,

    /// <summary>Attributed to a task force that it had members in, or to a unit that has members in it.</summary>
    TaskForce,

    /// <summary>Attributed to a unit that it was formed from, renamed from or absorbed.</summary>
    Predecessor,

    /// <summary>Attributed to the unit that it was renamed to or merged into.</summary>
    Successor,

    /// <summary>Attributed to a unit that members were seconded from or to.</summary>
    Secondment,

    /// <summary>Attributed to a unit that its commander was posted to at the time.</summary>
    Commander,

    /// <summary>Attributed to the whole service that the unit belongs to.</summary>
    Service,

    /// <summary>Attributed to nobody known: it may be any unit's of that service and country.</summary>
    Unattributed,

    /// <summary>It happened at the unit's place, which says nothing of who did it: a lead, and never a path by which it reaches the unit.</summary>
    Place,
}
