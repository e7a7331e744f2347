namespace Vetting.Findings;

/// <summary>What the findings come to for a recipient, a line or a package. No score and no average: the worst decides.</summary>
/// <remarks>The numbers grow with how bad it is.</remarks>
public enum Disposition
{
    /// <summary>Every rule that applies was evaluated and none has anything to say.</summary>
    Clear = 0,

    /// <summary>A policy concern has to be answered, or a bar is lifted by a waiver on file.</summary>
    Warned = 1,

    /// <summary>Something has to be supplied or judged first; the default for what is not known.</summary>
    Held = 2,

    /// <summary>Something could not be evaluated, or nothing was.</summary>
    Error = 3,

    /// <summary>A violation of a law that forbids the assistance stands.</summary>
    Barred = 4,
}
