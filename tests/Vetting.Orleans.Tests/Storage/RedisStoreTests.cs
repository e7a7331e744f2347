using StackExchange.Redis;
using Vetting.Orleans.Storage;

namespace Vetting.Orleans.Tests.Storage;

public sealed class RedisStoreTests : StoreTests, IDisposable
{
    private readonly RunningRedis _redis = new();
    private readonly List<RedisStore> _stores = [];

    public void Dispose()
    {
        _stores.ForEach(store => store.Dispose());
        _redis.Dispose();
    }

    [Fact]
    public async Task What_was_answered_is_there_after_the_Redis_was_killed_and_meanwhile_every_step_is_refused()
    {
        var store = await StoreAsync();
        await store.ProposeAsync("p", "{}", "p-hash", "us", Kept.Noon);

        _redis.Kill();
        await Assert.ThrowsAsync<StorageUnavailableException>(() => store.PackageAsync("p"));
        await Assert.ThrowsAsync<StorageUnavailableException>(() => store.ProposeAsync("q", "{}", "q-hash", "us", Kept.Noon));
        await _redis.StartAsync();

        var again = Connect();
        Assert.Equal("us", (await again.PackageAsync("p"))!.By);
        Assert.Null(await again.PackageAsync("q"));
    }

    [Fact]
    public async Task Whether_it_can_be_written_to_is_found_out_without_writing()
    {
        var store = await StoreAsync();
        await using var redis = await ConnectionMultiplexer.ConnectAsync($"{_redis.Address},allowAdmin=true");

        await store.CheckAsync();
        Assert.Equal(0, (long)await redis.GetDatabase().ExecuteAsync("DBSIZE"));

        await redis.GetDatabase().ExecuteAsync("REPLICAOF", "127.0.0.1", "1");
        await Assert.ThrowsAsync<StorageUnavailableException>(() => store.CheckAsync());
    }

    internal override async Task<IWatchStore> StoreAsync()
    {
        RunningRedis.IsNeeded();
        await _redis.StartAsync();
        return Connect();
    }

    private RedisStore Connect()
    {
        var store = RedisStore.Connect(_redis.Address);
        _stores.Add(store);
        return store;
    }
}
