using System.Diagnostics.CodeAnalysis;
using Vetting.Reading;

namespace Vetting.Cli.Commands;

/// <summary>Runs what a command does: whatever stands in its way is said, and ends in the exit code that stands for it.</summary>
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
        catch (WrongUsageException wrong)
        {
            terminal.Error.WriteLine(wrong.Message);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("cancelled; nothing was written");
            return ExitCode.Failure;
        }
        catch (AggregateException several) when (several.InnerExceptions.All(inner => inner is OperationCanceledException))
        {
            terminal.Error.WriteLine("cancelled; nothing was written");
            return ExitCode.Failure;
        }
        catch (Exception failure)
        {
            terminal.Error.WriteLine($"vetting failed: {failure.Message}");
            return ExitCode.Failure;
        }
    }
}
