using Vetting.Orleans.Storage;

namespace Vetting.Orleans.Watching;

/// <summary>Wakes the packages of a topic, some at a time.</summary>
internal sealed class TopicGrain(IWatchStore store) : Grain, ITopicGrain
{
    private const int AtOnce = 64;

    public async Task WakeAsync()
    {
        var topic = this.GetPrimaryKeyString();
        var after = string.Empty;
        while (await store.BehindAsync(topic, after, AtOnce) is { IsEmpty: false } packages)
        {
            await Task.WhenAll(packages.Select(package => GrainFactory.GetGrain<IPackageGrain>(package).CatchUpAsync()));
            after = packages[^1];
        }
    }
}
