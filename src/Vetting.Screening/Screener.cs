using Vetting.Reading;
using Vetting.Screening.Inputs;
using Vetting.Screening.Runs;

namespace Vetting.Screening;

/// <summary>
/// Screens packages by the million: each is asked everything that <see cref="Vetter"/> asks, and what is found is written as a
/// row. The memory it takes does not grow with the input; a run that was ended goes on where it last was.
/// </summary>
public static class Screener
{
    /// <summary>Runs a job to its end.</summary>
    /// <param name="job">The job.</param>
    /// <param name="progress">Told after every batch how far the run has come, or <see langword="null"/>.</param>
    /// <param name="problems">Told of the first problems of each batch, one line each, or <see langword="null"/>.</param>
    /// <param name="cancellation">Ends the run between two batches; it can be resumed.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="job"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnusableInputException">
    /// A file is not there or is nothing of its kind, a rule or registry file cannot be used, the findings cannot be written, or
    /// an earlier run of this output was another job.
    /// </exception>
    /// <exception cref="InvalidOperationException">The records that were read are not all accounted for.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static ScreeningTotals Run(
        ScreeningJob job, Action<ScreeningProgress>? progress = null, Action<string>? problems = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(job);
        try
        {
            using var run = new ScreeningRun(job, InputFiles.Of(job), progress, problems);
            return run.ToTheEnd(cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException([new Problem(new Place(job.Output.Replace('\\', '/'), 0, 0, string.Empty), $"the run cannot go on: {fault.Message}")]);
        }
    }
}
