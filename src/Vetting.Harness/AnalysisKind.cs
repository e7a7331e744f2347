namespace Vetting.Harness;

/// <summary>What an analysis found of rules.</summary>
public enum AnalysisKind
{
    /// <summary>A condition that can never be true. A defect.</summary>
    NeverTrue = 0,

    /// <summary>A condition that can never be false. A defect.</summary>
    AlwaysTrue = 1,

    /// <summary>A part that follows from the others, so that it never decides. A defect.</summary>
    NeverDecides = 2,

    /// <summary>A rule that is only broken where another is broken too.</summary>
    Subsumed = 3,

    /// <summary>Days for which a rule has no text.</summary>
    PeriodGap = 4,

    /// <summary>Days for which a rule has several texts. A defect.</summary>
    PeriodOverlap = 5,

    /// <summary>A fact that no rule reads.</summary>
    UnreadFact = 6,

    /// <summary>A parameter that no rule names and no case notices.</summary>
    UnusedParameter = 7,

    /// <summary>A citation whose provision has a newer text on the day asked about.</summary>
    SupersededCitation = 8,
}
