namespace Vetting.Cli;

/// <summary>Several results in one run: the first of this order that occurred.</summary>
internal static class ExitCodes
{
    private static readonly ExitCode[] Order =
    [
        ExitCode.Failure, ExitCode.UnusableFile, ExitCode.Usage, ExitCode.CaseFailed, ExitCode.Barred,
        ExitCode.NothingEvaluated, ExitCode.Held, ExitCode.Warned, ExitCode.Clear,
    ];

    public static ExitCode First(IEnumerable<ExitCode> codes)
    {
        var occurred = codes.ToHashSet();
        return Order.FirstOrDefault(occurred.Contains, ExitCode.NothingEvaluated);
    }
}
