using Microsoft.Data.Sqlite;
using Vetting.Orleans.Storage;

namespace Vetting.Orleans.Tests.Storage;

public sealed class SqliteStoreTests : StoreTests, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private SqliteStore? _store;

    public void Dispose()
    {
        _store?.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Whether_it_can_be_written_to_is_found_out_without_writing()
    {
        var store = await StoreAsync();
        var before = new FileInfo(_folder.At("watch.db-wal")).Length;

        await store.CheckAsync();

        Assert.Equal(before, new FileInfo(_folder.At("watch.db-wal")).Length);
        await using var other = new SqliteConnection($"Data Source={_folder.At("watch.db")};Pooling=False;Default Timeout=1");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var writing = await other.BeginTransactionAsync(TestContext.Current.CancellationToken);
        var checking = Task.Run(store.CheckAsync, TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<StorageUnavailableException>(() => checking);
    }

    internal override Task<IWatchStore> StoreAsync() => Task.FromResult<IWatchStore>(_store = new SqliteStore(_folder.At("watch.db")));
}
