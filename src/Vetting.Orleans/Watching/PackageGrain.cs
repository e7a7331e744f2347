using System.Collections.Immutable;
using System.Globalization;
using Vetting.Orleans.Judging;
using Vetting.Orleans.Storage;

namespace Vetting.Orleans.Watching;

/// <summary>
/// Judges a package. It keeps nothing in memory that the store does not have: whoever is activated twice while a silo is
/// lost writes at most one of two judgements, and a write that failed leaves nothing to put right.
/// </summary>
internal sealed class PackageGrain(IWatchStore store, Judge judge) : Grain, IPackageGrain
{
    private const int MostReasons = 50;

    // Where claims come in faster than it can judge, it answers with what it has; the next wake goes on.
    private const int MostRounds = 8;

    public async Task CatchUpAsync()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            if (await store.PackageAsync(this.GetPrimaryKeyString()) is not { } package || (package.Judgement is not null && package.IsCurrent))
            {
                return;
            }

            var before = package.Judgement is { } text ? WatchJson.Read<Judgement>(text) : null;
            var judged = await judge.OfAsync(package);
            var now = judged.Judgement;
            var isChange = before?.Disposition != now.Disposition;
            var result = await store.CommitAsync(new Commit(
                package.Id,
                package.Commits,
                WatchJson.Write(now),
                judged.Slice.Seen,
                isChange ? package.Sequence + 1 : null,
                isChange ? WatchJson.Write(Change(package, before, judged)) : null));
            (result == CommitResult.SomebodyElseDid ? WatchMeter.Yielded : WatchMeter.Judgements).Add(1);
            WatchMeter.Changes.Add(isChange && result != CommitResult.SomebodyElseDid ? 1 : 0);
        }
    }

    private static DispositionChange Change(PackageOnRecord package, Judgement? before, Judged judged)
    {
        var now = judged.Judgement;
        return new DispositionChange(
            0, package.Id, package.Sequence + 1, before?.Disposition, now.Disposition, [.. Because(package, before, judged).Take(MostReasons)],
            now.RulesVersion, now.FindingsSha256, now.Findings, now.On);
    }

    /// <summary>What was new, and who brought it when.</summary>
    private static IEnumerable<string> Because(PackageOnRecord package, Judgement? before, Judged judged)
    {
        var now = judged.Judgement;
        if (before?.Revision != now.Revision)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"the package, revision {now.Revision}, proposed by {package.By} on {package.On:yyyy-MM-dd' at 'HH:mm:ss' UTC'}");
        }

        if (before is null)
        {
            yield break;
        }

        if (before.RulesVersion != now.RulesVersion)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"the rules, version {now.RulesVersion}");
        }

        var known = before.Claims.ToImmutableHashSet(StringComparer.Ordinal);
        foreach (var (name, claim) in now.Claims.Zip(judged.Slice.Claims).Where(its => !known.Contains(its.First)))
        {
            yield return string.Create(
                CultureInfo.InvariantCulture, $"the claim {name} among the {claim.Kind}, recorded by {claim.By} on {claim.On:yyyy-MM-dd' at 'HH:mm:ss' UTC'}");
        }
    }
}
