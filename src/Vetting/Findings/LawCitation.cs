namespace Vetting.Findings;

/// <summary>A provision that a rule rests on, and where it was read.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class LawCitation
{
    internal LawCitation(string provision, string says, string source, string? read, bool isVerified, string? note) =>
        (Provision, Says, Source, Read, IsVerified, Note) = (provision, says, source, read, isVerified, note);

    /// <summary>Gets the provision, pinpointed.</summary>
    public string Provision { get; }

    /// <summary>Gets what it says, in the project's own words.</summary>
    public string Says { get; }

    /// <summary>Gets where it was read.</summary>
    public string Source { get; }

    /// <summary>Gets the day of the text that was read, as a date.</summary>
    public string? Read { get; }

    /// <summary>Gets whether it was read at its source; where not, the claim about it is not verified.</summary>
    public bool IsVerified { get; }

    /// <summary>Gets what else has to be known about it, or <see langword="null"/>.</summary>
    public string? Note { get; }
}
