using System.Collections.Concurrent;
using Vetting.Claims;
using Vetting.Orleans.Records;

namespace Vetting.Orleans.Slices;

/// <summary>The claims that this process has read already: a record never changes, so it is read once.</summary>
/// <remarks>May be used from many threads. Emptied when it has grown too large; what is in use is read again.</remarks>
internal sealed class ReadClaims
{
    private const int Most = 200_000;

    private readonly ConcurrentDictionary<(string Id, int Revision), RegistryContent> _read = [];

    public RegistryContent Of(ClaimOnRecord record)
    {
        if (_read.Count > Most)
        {
            _read.Clear();
        }

        return _read.GetOrAdd((record.Id, record.Revision), static (_, record) => ClaimDocuments.Read(record.Text, record.Name), record);
    }

    public Claim ClaimOf(ClaimOnRecord record) => RegistryCheck.ClaimsOf(Of(record)).Single();

    public Registry Registry(IEnumerable<ClaimOnRecord> records)
    {
        var all = records.OrderBy(record => record.Id, StringComparer.Ordinal).ToList();
        return new Registry(all.Select(Of), [.. all.Select(record => record.Sha256)]);
    }
}
