using System.Diagnostics.CodeAnalysis;
using Vetting.Reading;

namespace Vetting.Cli.Commands;

/// <summary>Runs a command so that whatever fails is said and ends in its exit code.</summary>
internal static class Guarded
{
    [SuppressMessage("Design", "CA1031", Justification = "the last line of defence: whatever fails ends in exit code 70 and never in a pass")]
    public static ExitCode Run(Terminal terminal, Func<ExitCode> run)
    {
        try
        {
            return run();
        }
        catch (UnusableInputException unusable)
        {
            terminal.Error.WriteLine(unusable.Message);
            return ExitCode.UnusableFile;
        }
        catch (Exception failure)
        {
            terminal.Error.WriteLine($"vetting failed: {failure.Message}");
            return ExitCode.Failure;
        }
    }
}
