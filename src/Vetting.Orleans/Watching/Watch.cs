using System.Collections.Immutable;
using Vetting.Orleans.Judging;
using Vetting.Orleans.Records;
using Vetting.Orleans.Storage;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Orleans.Watching;

/// <summary>The standing watch: packages are proposed, claims recorded, and every disposition that changes is told.</summary>
/// <remarks>May be used from many threads. What a call answered survives the end of the process.</remarks>
public sealed class Watch
{
    private const int MostPackagesOfAUnit = 1000;

    private readonly IWatchStore _store;
    private readonly IGrainFactory _grains;
    private readonly Recorder _recorder;
    private readonly Judge _judge;
    private readonly TimeProvider _clock;

    internal Watch(IWatchStore store, IGrainFactory grains, Recorder recorder, Judge judge, TimeProvider clock) =>
        (_store, _grains, _recorder, _judge, _clock) = (store, grains, recorder, judge, clock);

    /// <summary>Proposes a package, or revises it, and judges it.</summary>
    /// <param name="json">A document in the format <c>vetting/package/1</c>.</param>
    /// <param name="by">Who proposes it.</param>
    /// <returns>How it stands.</returns>
    /// <exception cref="UnusableInputException">The document cannot be used; carries every problem.</exception>
    /// <exception cref="StorageUnavailableException">What the watch keeps cannot be reached.</exception>
    public async Task<PackageStanding> ProposeAsync(string json, string by)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(by);
        var package = AidPackage.Parse(json);
        await _store.ProposeAsync(package.Id, json, package.Sha256, by, _clock.GetUtcNow());
        await _grains.GetGrain<IPackageGrain>(package.Id).CatchUpAsync();
        return (await PackageAsync(package.Id))!;
    }

    /// <summary>Records the claims of a registry document, all or none. Packages that they touch are judged again after the answer.</summary>
    /// <param name="json">A document in the format <c>vetting/registry/1</c>; units that it names may be on record already.</param>
    /// <param name="by">Who records them.</param>
    /// <param name="corrects">The hash of the record that the only claim corrects; <see langword="null"/> where it corrects none.</param>
    /// <returns>What is on record now.</returns>
    /// <exception cref="UnusableInputException">The document cannot be used; carries every problem.</exception>
    /// <exception cref="ConflictingRecordException">A claim or source of that id is on record and says something else.</exception>
    /// <exception cref="StorageUnavailableException">What the watch keeps cannot be reached.</exception>
    public async Task<Recording> RecordAsync(string json, string by, string? corrects = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(by);
        var (recording, touched) = await _recorder.RecordAsync(json, by, corrects);
        WatchMeter.Claims.Add(recording.New);
        foreach (var topic in touched)
        {
            await _grains.GetGrain<ITopicGrain>(topic).WakeAsync();
        }

        return recording;
    }

    /// <summary>Says how a package stands.</summary>
    /// <param name="package">The package's id.</param>
    /// <returns>How it stands; <see langword="null"/> where nobody proposed it.</returns>
    /// <exception cref="StorageUnavailableException">What the watch keeps cannot be reached.</exception>
    public async Task<PackageStanding?> PackageAsync(string package)
    {
        ArgumentNullException.ThrowIfNull(package);
        if (await _store.PackageAsync(package) is not { } its)
        {
            return null;
        }

        var now = its.Judgement is { } text ? WatchJson.Read<Judgement>(text) : null;
        return new PackageStanding(
            its.Id, its.Revision, its.By, its.On, now is not null && its.IsCurrent, now?.Disposition, now?.FindingsSha256, its.Sequence, now?.RulesVersion,
            now?.PackageSha256, now?.Rules, now?.Claims ?? [], now?.ClaimsSha256, now?.Findings ?? [], now?.On);
    }

    /// <summary>Judges a package as things stand, for whoever wants the whole report; nothing is kept of it.</summary>
    /// <param name="package">The package's id.</param>
    /// <returns>The report; <see langword="null"/> where nobody proposed the package.</returns>
    /// <exception cref="StorageUnavailableException">What the watch keeps cannot be reached.</exception>
    public async Task<VettingReport?> ReportAsync(string package)
    {
        ArgumentNullException.ThrowIfNull(package);
        return await _store.PackageAsync(package) is { } its ? (await _judge.OfAsync(its)).Report : null;
    }

    /// <summary>Says what is on record of a unit, and which packages depend on it.</summary>
    /// <param name="unit">The unit's id.</param>
    /// <returns>What is on record; <see langword="null"/> where nothing is.</returns>
    /// <exception cref="StorageUnavailableException">What the watch keeps cannot be reached.</exception>
    public async Task<UnitStanding?> UnitAsync(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var topic = Topics.About(unit);
        var read = await _store.ReadAsync([topic]);
        return read.Claims[topic].Any()
            ? new UnitStanding(
                unit,
                read.Versions[topic],
                [.. read.Claims[topic].OrderBy(claim => claim.Id, StringComparer.Ordinal).Select(Recorded)],
                await _store.DependingOnAsync(topic, MostPackagesOfAUnit))
            : null;
    }

    /// <summary>Says how a claim came to be what it is.</summary>
    /// <param name="claim">The claim's id.</param>
    /// <returns>Every record of it, the first first; empty where there is none.</returns>
    /// <exception cref="StorageUnavailableException">What the watch keeps cannot be reached.</exception>
    public async Task<ImmutableArray<RecordedClaim>> ClaimAsync(string claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return [.. (await _store.HistoryAsync(claim)).Select(Recorded)];
    }

    /// <summary>Reads the feed of changes.</summary>
    /// <param name="after">The offset of the last change that was read; 0 for the beginning.</param>
    /// <param name="limit">How many to read at most.</param>
    /// <returns>The changes, in their order.</returns>
    /// <exception cref="StorageUnavailableException">What the watch keeps cannot be reached.</exception>
    public async Task<ImmutableArray<DispositionChange>> ChangesAsync(long after, int limit) =>
        [.. (await _store.ChangesAsync(after, limit)).Select(Read)];

    /// <summary>Reads the feed from its end.</summary>
    /// <param name="limit">How many changes to read at most.</param>
    /// <returns>The newest changes, the newest first.</returns>
    /// <exception cref="StorageUnavailableException">What the watch keeps cannot be reached.</exception>
    public async Task<ImmutableArray<DispositionChange>> NewestChangesAsync(int limit) => [.. (await _store.NewestChangesAsync(limit)).Select(Read)];

    /// <summary>Throws where nothing can be recorded.</summary>
    /// <returns>A task that ends once that is known.</returns>
    /// <exception cref="StorageUnavailableException">What the watch keeps cannot be reached.</exception>
    public Task CheckAsync() => _store.CheckAsync();

    private static DispositionChange Read(ChangeOnRecord change) => WatchJson.Read<DispositionChange>(change.Change) with { Offset = change.Offset };

    private static RecordedClaim Recorded(ClaimOnRecord claim) => new(claim.Id, claim.Revision, claim.Kind, claim.Sha256, claim.Text, claim.By, claim.On);
}
