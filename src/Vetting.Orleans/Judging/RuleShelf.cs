using System.Collections.Concurrent;
using Vetting.Orleans.Storage;

namespace Vetting.Orleans.Judging;

/// <summary>The versions of the rules that this process has read. A version never changes, so it is read once.</summary>
/// <remarks>May be used from many threads.</remarks>
internal sealed class RuleShelf(IWatchStore store)
{
    private readonly ConcurrentDictionary<long, Lazy<Task<RulesInForce>>> _versions = [];

    public async Task<RulesInForce> OfAsync(long version)
    {
        var reading = _versions.GetOrAdd(version, its => new(() => ReadAsync(its)));
        try
        {
            return await reading.Value;
        }
        catch
        {
            // A failure to read is not kept.
            _versions.TryRemove(new(version, reading));
            throw;
        }
    }

    private async Task<RulesInForce> ReadAsync(long version) => new(version, RuleFiles.Read(await store.RulesAsync(version)));
}
