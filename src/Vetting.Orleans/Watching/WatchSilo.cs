using Microsoft.Extensions.DependencyInjection;
using Vetting.Orleans.Judging;
using Vetting.Orleans.Records;
using Vetting.Orleans.Screenings;
using Vetting.Orleans.Slices;
using Vetting.Orleans.Storage;

namespace Vetting.Orleans.Watching;

/// <summary>Adds the watch to a host that runs an Orleans silo.</summary>
public static class WatchSilo
{
    /// <summary>Adds the watch; membership of the cluster is for the host to choose.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="options">How the silo is set up.</param>
    /// <returns>The same services.</returns>
    /// <remarks>The clock is the host's <see cref="TimeProvider"/>, which has to be registered.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IServiceCollection AddVettingWatch(this IServiceCollection services, WatchOptions options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        return services
            .AddSingleton(options)
            .AddSingleton<IWatchStore>(_ => options.Redis is { } redis ? RedisStore.Connect(redis) : new SqliteStore(options.File))
            .AddSingleton<ReadClaims>()
            .AddSingleton<SliceReader>()
            .AddSingleton<RuleShelf>()
            .AddSingleton<Judge>()
            .AddSingleton<Recorder>()
            .AddSingleton(its => new Watch(
                its.GetRequiredService<IWatchStore>(), its.GetRequiredService<IGrainFactory>(), its.GetRequiredService<Recorder>(),
                its.GetRequiredService<Judge>(), its.GetRequiredService<TimeProvider>()))
            .AddSingleton(new ScreeningFolder(options.ScreeningFolder))
            .AddSingleton<ScreeningRecords>()
            .AddSingleton<ScreeningBench>()
            .AddSingleton(its => new ScreeningJobs(
                its.GetRequiredService<IWatchStore>(), its.GetRequiredService<ScreeningRecords>(), its.GetRequiredService<ScreeningFolder>(),
                its.GetRequiredService<IGrainFactory>(), its.GetRequiredService<RuleShelf>(), options, its.GetRequiredService<TimeProvider>()))
            .AddHostedService<RulesAtStart>()
            .AddHostedService<Sweeper>();
    }
}
