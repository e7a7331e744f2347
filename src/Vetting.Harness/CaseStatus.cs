namespace Vetting.Harness;

/// <summary>How a case ended.</summary>
public enum CaseStatus
{
    /// <summary>The rule answered otherwise than the case expects, or a case marked as todo passed.</summary>
    Failed = 0,

    /// <summary>The rule answered as the case expects.</summary>
    Passed = 1,

    /// <summary>The case is marked as todo, and fails as it is known to.</summary>
    Skipped = 2,
}
