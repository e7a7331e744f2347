using System.Collections.Immutable;
using System.Globalization;
using Vetting.Orleans.Storage;
using Vetting.Orleans.Watching;
using Vetting.Screening.Parts;

namespace Vetting.Orleans.Screenings;

/// <summary>What is on record of screenings: each entry once, by whoever was first, and never changed.</summary>
/// <remarks>May be used from many threads.</remarks>
internal sealed class ScreeningRecords(IWatchStore store)
{
    private const string All = "screenings";
    private const string Outputs = "screenings/outputs";
    private const string Ends = "screenings/ends";
    private const string Plan = "parts";

    /// <summary>Records a screening; the plan of its parts first, so that whoever sees it can begin.</summary>
    /// <returns>The one that stands: it was asked for before perhaps, by somebody else.</returns>
    /// <exception cref="ConflictingRecordException">Another screening writes that output.</exception>
    public async Task<ScreeningOnRecord> StartAsync(ScreeningOnRecord screening, ImmutableArray<InputPart> parts)
    {
        await store.KeepAsync(PlanOf(screening.Id), Plan, WatchJson.Write(parts));
        var owner = await store.KeepAsync(Outputs, screening.Output, screening.Id);
        return owner == screening.Id
            ? WatchJson.Read<ScreeningOnRecord>(await store.KeepAsync(All, screening.Id, WatchJson.Write(screening)))
            : throw new ConflictingRecordException($"the screening `{owner}` writes `{screening.Output}`, and it says something else; expected another output");
    }

    public async Task<ScreeningOnRecord?> OfAsync(string id) =>
        await store.KeptAsync(All, id) is { } text ? WatchJson.Read<ScreeningOnRecord>(text) : null;

    public async Task<ImmutableArray<InputPart>> PartsAsync(string id) => WatchJson.Read<ImmutableArray<InputPart>>((await store.KeptAsync(PlanOf(id), Plan))!);

    /// <summary>The parts that are screened, by their numbers.</summary>
    public async Task<ImmutableSortedDictionary<int, PartOnRecord>> DoneAsync(string id) => (await store.KeptAsync(DoneOf(id)))
        .ToImmutableSortedDictionary(part => int.Parse(part.Key, CultureInfo.InvariantCulture), part => WatchJson.Read<PartOnRecord>(part.Value));

    public Task DoneAsync(string id, int number, PartOnRecord part) => store.KeepAsync(DoneOf(id), number.ToString(CultureInfo.InvariantCulture), WatchJson.Write(part));

    public async Task<EndOnRecord?> EndAsync(string id) => await store.KeptAsync(Ends, id) is { } text ? WatchJson.Read<EndOnRecord>(text) : null;

    public Task EndAsync(string id, EndOnRecord end) => store.KeepAsync(Ends, id, WatchJson.Write(end));

    /// <summary>The screenings that have not ended.</summary>
    public async Task<ImmutableArray<string>> UnfinishedAsync()
    {
        var ended = await store.KeptAsync(Ends);
        return [.. (await store.KeptAsync(All)).Keys.Where(id => !ended.ContainsKey(id)).Order(StringComparer.Ordinal)];
    }

    private static string PlanOf(string id) => $"screenings/{id}/plan";

    private static string DoneOf(string id) => $"screenings/{id}/done";
}
