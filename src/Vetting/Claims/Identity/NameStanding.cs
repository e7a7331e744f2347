namespace Vetting.Claims.Identity;

/// <summary>What a name of a unit is worth to tell which unit is meant.</summary>
internal enum NameStanding
{
    /// <summary>The unit's own name.</summary>
    Principal,

    /// <summary>Another name that says as much as the unit needs.</summary>
    Alias,

    /// <summary>Another name that says too little, such as a number alone, a type alone, or a type without its arm.</summary>
    Shorthand,

    /// <summary>Another name that says something else than the unit's own: another number, another kind of body.</summary>
    Contradiction,
}
