using Vetting.Reading;

namespace Vetting.Rules;

/// <summary>What a violation of a rule does to the assistance.</summary>
[Meaning("what a violation does: Bar (law forbids), Hold (cannot pass until supplied), Warn (policy concern to be answered), Note")]
public enum Severity
{
    /// <summary>The law forbids the assistance.</summary>
    [Spelled("Bar")]
    Bar = 0,

    /// <summary>The assistance cannot pass until something is supplied or judged.</summary>
    [Spelled("Hold")]
    Hold = 1,

    /// <summary>A policy concern that has to be answered.</summary>
    [Spelled("Warn")]
    Warn = 2,

    /// <summary>Worth knowing; changes no disposition.</summary>
    [Spelled("Note")]
    Note = 3,
}
