using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Orleans.Judging;
using Vetting.Orleans.Records;
using Vetting.Orleans.Storage;
using Vetting.Orleans.Watching;
using Vetting.Reading;
using Vetting.Screening.Parts;
using Vetting.Screening.Runs;

namespace Vetting.Orleans.Screenings;

/// <summary>Screens whole files of packages: cut into parts, spread over the silos, each part's result written once.</summary>
/// <remarks>May be used from many threads. A screening that was asked for goes on whichever silo ends, until it is finished.</remarks>
public sealed class ScreeningJobs
{
    private readonly IWatchStore _store;
    private readonly ScreeningRecords _records;
    private readonly ScreeningFolder _folder;
    private readonly IGrainFactory _grains;
    private readonly RuleShelf _rules;
    private readonly WatchOptions _options;
    private readonly TimeProvider _clock;

    internal ScreeningJobs(IWatchStore store, ScreeningRecords records, ScreeningFolder folder, IGrainFactory grains, RuleShelf rules, WatchOptions options, TimeProvider clock) =>
        (_store, _records, _folder, _grains, _rules, _options, _clock) = (store, records, folder, grains, rules, options, clock);

    /// <summary>Begins a screening by the rules in force. The same request on the same files is the same screening.</summary>
    /// <param name="request">What is to be screened.</param>
    /// <param name="by">Who asks for it.</param>
    /// <returns>How it stands.</returns>
    /// <exception cref="UnusableInputException">A name leads nowhere or out of the folder for screenings, or a registry cannot be used.</exception>
    /// <exception cref="ConflictingRecordException">The output is there already, or another screening writes it.</exception>
    /// <exception cref="StorageUnavailableException">What the watch keeps cannot be reached.</exception>
    public async Task<ScreeningStanding> StartAsync(ScreeningRequest request, string by)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(by);
        var (input, output) = (_folder.Input(request.Input), _folder.Output(request.Output));
        ImmutableArray<string> named = request.Registry.IsDefault ? [] : request.Registry;
        var paths = named.Select(_folder.Registry).ToList();
        var registry = await Task.Run(() => RegistryReader.Read(paths));
        var parts = await Task.Run(() => new InputParts(input, request.Input, _options.ScreeningPartBytes).Cut());
        var version = (await _store.ReadAsync([Topics.Rules])).Versions[Topics.Rules];
        _ = await _rules.OfAsync(version);
        var id = ClaimDocuments.Sha256Of(WatchJson.Write(new { request.Input, named, request.Output, registry.FileHashes, version, parts }))[..32];
        if (await _records.OfAsync(id) is null && (File.Exists(output) || File.Exists(RunFiles.SetAsideOf(output))))
        {
            throw new ConflictingRecordException($"`{request.Output}` is there already, and a screening writes over nothing; expected another output");
        }

        var screening = await _records.StartAsync(
            new ScreeningOnRecord(id, request.Input, named, request.Output, registry.FileHashes, version, _options.ScreeningPartBytes, parts.Length, by, _clock.GetUtcNow()), parts);
        await _grains.GetGrain<IScreeningGrain>(screening.Id).GoOnAsync();
        return (await OfAsync(screening.Id))!;
    }

    /// <summary>Says how a screening stands.</summary>
    /// <param name="screening">Its id.</param>
    /// <returns>How it stands; <see langword="null"/> where nobody asked for it.</returns>
    /// <exception cref="StorageUnavailableException">What the watch keeps cannot be reached.</exception>
    public async Task<ScreeningStanding?> OfAsync(string screening)
    {
        ArgumentNullException.ThrowIfNull(screening);
        if (await _records.OfAsync(screening) is not { } its)
        {
            return null;
        }

        // The end first: whoever finds it there finds every part as well.
        var end = await _records.EndAsync(screening);
        var done = await _records.DoneAsync(screening);
        var counts = done.Values.Aggregate(new ScreeningCounts(), (all, part) => all.Plus(part.Counts));
        return new ScreeningStanding(
            its.Id, end switch { null => ScreeningState.Running, { Problem: null } => ScreeningState.Finished, _ => ScreeningState.Failed },
            its.Input, its.Registry, its.Output, its.RulesVersion, its.By, its.On, its.Parts, done.Count,
            counts.Records, counts.WithFindings, counts.Clear, counts.SetAside, counts.Findings, end?.FindingsSha256, end?.Problem);
    }
}
