namespace Vetting.Cli;

/// <summary>What the process tells the shell. Part of the contract: scripts depend on these numbers.</summary>
internal enum ExitCode
{
    /// <summary>Nothing at or above what <c>--fail-on</c> names.</summary>
    Clear = 0,

    /// <summary>A bar stands.</summary>
    Barred = 1,

    /// <summary>Something is held.</summary>
    Held = 2,

    /// <summary>Something is warned of; only with <c>--fail-on warned</c>.</summary>
    Warned = 3,

    /// <summary>A case or a receipt failed, or a comparison differs in what <c>vetting diff --fail-on</c> names.</summary>
    CaseFailed = 4,

    /// <summary>Nothing was evaluated.</summary>
    NothingEvaluated = 5,

    /// <summary>Wrong usage.</summary>
    Usage = 64,

    /// <summary>A file could not be used.</summary>
    UnusableFile = 65,

    /// <summary>A rule or Vetting itself failed.</summary>
    Failure = 70,
}
