using Vetting.Orleans.Storage;

namespace Vetting.Orleans.Tests.Storage;

public sealed class RedisStoreTests : StoreTests, IDisposable
{
    private readonly RunningRedis _redis = new();

    public void Dispose() => _redis.Dispose();

    [Fact]
    public async Task What_was_answered_is_there_after_the_Redis_was_killed_and_meanwhile_every_step_is_refused()
    {
        var store = await StoreAsync();
        await store.ProposeAsync("p", "{}", "p-hash", "us", Kept.Noon);

        _redis.Kill();
        await Assert.ThrowsAsync<StorageUnavailableException>(() => store.PackageAsync("p"));
        await Assert.ThrowsAsync<StorageUnavailableException>(() => store.ProposeAsync("q", "{}", "q-hash", "us", Kept.Noon));
        await _redis.StartAsync();

        var again = RedisStore.Connect(_redis.Address);
        Assert.Equal("us", (await again.PackageAsync("p"))!.By);
        Assert.Null(await again.PackageAsync("q"));
    }

    internal override async Task<IWatchStore> StoreAsync()
    {
        RunningRedis.IsNeeded();
        await _redis.StartAsync();
        return RedisStore.Connect(_redis.Address);
    }
}
