namespace Vetting.Rules;

/// <summary>What one rule answers for one subject. Never a <see cref="bool"/>: "cannot say" is an answer.</summary>
/// <remarks>The default is <see cref="Indeterminate"/>, so a forgotten value cannot pass.</remarks>
public enum Outcome
{
    /// <summary>A fact that the rule needs is missing.</summary>
    Indeterminate = 0,

    /// <summary>The record supports that the rule is broken; a person must look.</summary>
    Violation = 1,

    /// <summary>Only a named person's decision can settle it.</summary>
    NeedsJudgement = 2,

    /// <summary>The rule applies and the record supports that it is kept.</summary>
    Clear = 3,

    /// <summary>The rule does not reach this subject, or no such rule existed on the law's date.</summary>
    NotApplicable = 4,

    /// <summary>The rule could not be evaluated. Never a pass.</summary>
    Error = 5,
}
