using Vetting.Orleans.Judging;
using Vetting.Orleans.Records;
using Vetting.Orleans.Slices;
using Vetting.Orleans.Storage;
using Vetting.Rules;

namespace Vetting.Orleans.Tests;

/// <summary>What the watch keeps and how it judges, without a silo around it.</summary>
internal sealed class Kept : IDisposable
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteStore _store;

    public Kept(string? rules = null)
    {
        _store = new SqliteStore(_folder.At("watch.db"));
        var read = new ReadClaims();
        var shelf = new RuleShelf(_store);
        Recorder = new Recorder(_store, shelf, read, new StoppedClock(Noon));
        Judge = new Judge(new SliceReader(_store, read), shelf, new StoppedClock(Noon));
        var files = RuleFiles.TextOf(rules is null ? ShippedRules.Files : RuleFolder.Files(rules));
        _store.PutRulesInForceAsync(RuleFiles.Sha256Of(files), files, "test", Noon).GetAwaiter().GetResult();
    }

    public IWatchStore Store => _store;

    public Recorder Recorder { get; }

    public Judge Judge { get; }

    /// <summary>The ids of what was recorded.</summary>
    public HashSet<string> Recorded { get; } = new(StringComparer.Ordinal);

    /// <summary>Records a registry document.</summary>
    public async Task RecordAsync(string json)
    {
        var (recording, _) = await Recorder.RecordAsync(json, "test", null);
        Recorded.UnionWith(recording.Claims.Select(claim => claim.Id));
    }

    /// <summary>Judges a text as if it had been proposed.</summary>
    public Task<Judged> JudgeAsync(string package) =>
        Judge.OfAsync(new PackageOnRecord("-", 1, package, "test", Noon, 0, 0, null, false));

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }
}
