using Vetting.Orleans.Storage;

namespace Vetting.Orleans.Watching;

/// <summary>Wakes the packages of a topic, some at a time.</summary>
internal sealed class TopicGrain(IWatchStore store) : Grain, ITopicGrain
{
    private const int AtOnce = 64;

    public async Task WakeAsync()
    {
        var topic = this.GetPrimaryKeyString();
        while (await store.BehindAsync(topic, AtOnce) is { IsEmpty: false } packages)
        {
            // Whoever has caught up is behind no more: each round leaves fewer, and one that fails ends it.
            await Task.WhenAll(packages.Select(package => GrainFactory.GetGrain<IPackageGrain>(package).CatchUpAsync()));
        }
    }
}
