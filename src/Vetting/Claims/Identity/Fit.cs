namespace Vetting.Claims.Identity;

/// <summary>How far a text can mean a unit, from not at all to by its full name.</summary>
internal enum Fit
{
    /// <summary>The text says something that the unit is not.</summary>
    Different,

    /// <summary>It says all that the unit's name says, and more: an arm, a name or a service that is not the unit's on record.</summary>
    Doubtful,

    /// <summary>It says nothing that the unit is not, and too little.</summary>
    Possible,

    /// <summary>It says all that the unit's name says, and nothing else.</summary>
    Same,
}
