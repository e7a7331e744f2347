using System.Diagnostics.Metrics;

namespace Vetting.Orleans.Watching;

/// <summary>What the watch measures of itself.</summary>
public static class WatchMeter
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "Vetting.Watch";

    private static readonly Meter Meter = new(Name);

    internal static Counter<long> Judgements { get; } = Meter.CreateCounter<long>("vetting.watch.judgements", "{judgement}", "judgements written");

    internal static Counter<long> Changes { get; } = Meter.CreateCounter<long>("vetting.watch.changes", "{change}", "changes of disposition appended to the feed");

    internal static Counter<long> Claims { get; } = Meter.CreateCounter<long>("vetting.watch.claims", "{claim}", "claims recorded");

    internal static Counter<long> Yielded { get; } = Meter.CreateCounter<long>("vetting.watch.yielded", "{judgement}", "judgements not written because another was written meanwhile");
}
