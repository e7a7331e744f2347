namespace Vetting.Reports.JUnit;

/// <summary>What became of a test case.</summary>
internal enum JUnitResult
{
    /// <summary>It passed.</summary>
    Passed,

    /// <summary>It failed.</summary>
    Failed,

    /// <summary>It was not run, or does not apply.</summary>
    Skipped,

    /// <summary>It could not be run.</summary>
    Error,
}
