using System.Globalization;
using Microsoft.Extensions.Logging;
using Vetting.Orleans.Storage;
using Vetting.Reading;
using Vetting.Screening.Runs;

namespace Vetting.Orleans.Screenings;

/// <summary>
/// Hands the parts of a screening out over the silos, some at a time. It knows nothing that is not on record: whoever goes on
/// after it ended, or beside it, hands out what is not done yet.
/// </summary>
internal sealed partial class ScreeningGrain(ScreeningRecords records, ScreeningBench bench, ILogger<ScreeningGrain> log) : Grain, IScreeningGrain
{
    private const int AtOnce = 16;

    private static readonly TimeSpan Awhile = TimeSpan.FromMinutes(10);

    private Task _run = Task.CompletedTask;

    public Task GoOnAsync()
    {
        if (_run.IsCompleted)
        {
            _run = RunAsync(this.GetPrimaryKeyString());
        }

        return Task.CompletedTask;
    }

    private async Task RunAsync(string id)
    {
        try
        {
            if (await records.OfAsync(id) is not { } screening || await records.EndAsync(id) is not null)
            {
                return;
            }

            var done = await records.DoneAsync(id);
            var problem = await HandOutAsync(id, Enumerable.Range(0, screening.Parts).Where(part => !done.ContainsKey(part)))
                ?? Unaccounted((await records.DoneAsync(id)).Values, screening);
            await records.EndAsync(id, problem is null ? new EndOnRecord(await bench.JoinAsync(id), null) : new EndOnRecord(null, problem));
            bench.Clear(id);
        }
        catch (Exception problem) when (problem is StorageUnavailableException or OrleansException or TimeoutException or IOException or UnauthorizedAccessException or UnusableInputException)
        {
            Failed(log, id, problem);
        }
    }

    /// <summary>Has every part done, or gives the problem of one that can never be.</summary>
    private async Task<string?> HandOutAsync(string id, IEnumerable<int> parts)
    {
        var underway = new List<Task<string?>>();
        foreach (var part in parts)
        {
            DelayDeactivation(Awhile);
            underway.Add(GrainFactory.GetGrain<IPartGrain>(string.Create(CultureInfo.InvariantCulture, $"{id}/{part}")).ScreenAsync());
            if (underway.Count >= AtOnce)
            {
                var ended = await Task.WhenAny(underway);
                underway.Remove(ended);
                if (await ended is { } problem)
                {
                    // The others first, so that nobody writes any more.
                    await Task.WhenAll(underway);
                    return problem;
                }
            }
        }

        return (await Task.WhenAll(underway)).FirstOrDefault(problem => problem is not null);
    }

    private static string? Unaccounted(IEnumerable<PartOnRecord> parts, ScreeningOnRecord screening)
    {
        var counts = parts.Aggregate(new ScreeningCounts(), (all, part) => all.Plus(part.Counts));
        return counts.Records == 0 ? $"{screening.Input}: the file holds no package"
            : counts.Records != counts.WithFindings + counts.Clear + counts.SetAside ? $"{screening.Input}: not every record that was read is accounted for"
            : null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "the screening {Screening} was interrupted; it goes on with the next sweep")]
    private static partial void Failed(ILogger log, string screening, Exception problem);
}
