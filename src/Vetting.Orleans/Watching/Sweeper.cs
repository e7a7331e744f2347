using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Vetting.Orleans.Screenings;
using Vetting.Orleans.Storage;

namespace Vetting.Orleans.Watching;

/// <summary>Finds packages that are behind, whoever ended before waking them, and screenings that nobody goes on with: at the start, and again and again.</summary>
internal sealed partial class Sweeper(IWatchStore store, ScreeningRecords screenings, IGrainFactory grains, WatchOptions options, TimeProvider clock, IHostApplicationLifetime life, ILogger<Sweeper> log)
    : BackgroundService
{
    private const int TopicsAtOnce = 1000;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Before the silo runs there is nobody to wake.
        var started = new TaskCompletionSource();
        using var registration = life.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(options.SweepEvery, clock);
        do
        {
            try
            {
                foreach (var topic in await store.TopicsWithSomebodyBehindAsync(TopicsAtOnce))
                {
                    await grains.GetGrain<ITopicGrain>(topic).WakeAsync();
                }

                foreach (var screening in await screenings.UnfinishedAsync())
                {
                    await grains.GetGrain<IScreeningGrain>(screening).GoOnAsync();
                }
            }
            catch (Exception problem) when (problem is StorageUnavailableException or OrleansException or TimeoutException)
            {
                Failed(log, problem);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "packages that are behind could not be looked for; tried again later")]
    private static partial void Failed(ILogger log, Exception problem);
}
