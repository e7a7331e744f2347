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

    internal override Task<IWatchStore> StoreAsync() => Task.FromResult<IWatchStore>(_store = new SqliteStore(_folder.At("watch.db")));
}
