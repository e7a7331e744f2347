using System.Collections.Concurrent;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Orleans.Judging;
using Vetting.Reading;
using Vetting.Screening.Outputs;
using Vetting.Screening.Packages;
using Vetting.Screening.Parts;
using Vetting.Screening.Runs;

namespace Vetting.Orleans.Screenings;

/// <summary>Screens parts on this silo. What a screening needs is read once.</summary>
/// <remarks>May be used from many threads.</remarks>
internal sealed class ScreeningBench(ScreeningRecords records, RuleShelf rules, ScreeningFolder folder)
{
    // Registries can be large, and there are hardly ever two screenings at a time.
    private const int Most = 2;

    private readonly ConcurrentDictionary<string, Lazy<Task<PreparedScreening>>> _prepared = new(StringComparer.Ordinal);

    /// <summary>Screens a part and keeps what comes of it beside the output.</summary>
    /// <exception cref="UnusableInputException">The input or the registry is not what it was.</exception>
    public async Task<ScreeningCounts> ScreenAsync(string id, int number)
    {
        var its = await OfAsync(id);
        return await Task.Run(() =>
        {
            using var screen = new BatchScreen(its.Screen, new NdjsonWriter());
            var batch = screen.Screen(its.Input.Read(its.Parts[number]));
            Directory.CreateDirectory(its.Folder);
            PartFile.Write(PartFile.In(its.Folder, number), batch);
            return batch.Counts;
        });
    }

    /// <summary>Writes the findings, once all parts are there.</summary>
    /// <returns>Their hash.</returns>
    public async Task<string> JoinAsync(string id)
    {
        var record = (await records.OfAsync(id))!;
        return await Task.Run(() => JoinedParts.Write(folder.PartsOf(id), record.Parts, folder.Output(record.Output)));
    }

    /// <summary>Forgets a screening that has ended, and removes what was kept of its parts.</summary>
    public void Clear(string id)
    {
        _prepared.TryRemove(id, out _);
        if (Directory.Exists(folder.PartsOf(id)))
        {
            Directory.Delete(folder.PartsOf(id), recursive: true);
        }
    }

    private async Task<PreparedScreening> OfAsync(string id)
    {
        if (_prepared.Count > Most)
        {
            _prepared.Clear();
        }

        var reading = _prepared.GetOrAdd(id, its => new(() => ReadAsync(its)));
        try
        {
            return await reading.Value;
        }
        catch
        {
            // A failure to read is not kept.
            _prepared.TryRemove(new(id, reading));
            throw;
        }
    }

    private async Task<PreparedScreening> ReadAsync(string id)
    {
        var record = (await records.OfAsync(id))!;
        var inForce = await rules.OfAsync(record.RulesVersion);
        var registry = await Task.Run(() => RegistryReader.Read(record.Registry.Select(folder.Registry)));
        return registry.FileHashes.SequenceEqual(record.RegistrySha256, StringComparer.Ordinal)
            ? new PreparedScreening(
                record, await records.PartsAsync(id), new InputParts(folder.Input(record.Input), record.Input, record.PartBytes),
                new PackageScreen(inForce.Rules, registry, AsOf.Open), folder.PartsOf(id))
            : throw new UnusableInputException([new Problem(new Place(record.Registry[0], 0, 0, string.Empty), "the registry was changed since the screening began", "the same until it is finished")]);
    }
}
