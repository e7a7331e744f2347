using Vetting.Claims;
using Vetting.Logic;
using Vetting.Orleans.Records;
using Vetting.Orleans.Storage;
using Vetting.Packages;

namespace Vetting.Orleans.Slices;

/// <summary>
/// Collects what a package's judgement can depend on: from the units and persons that it names along every tie by which
/// an incident, a vetting or a listing might come to matter. What it leaves out cannot change an answer; what it takes in
/// beyond that costs time and nothing else.
/// </summary>
/// <remarks>May be used from many threads.</remarks>
internal sealed class SliceReader(IWatchStore store, ReadClaims read)
{
    /// <summary>Collects round by round: each round looks under all topics that the one before led to.</summary>
    public async Task<Slice> ReadAsync(AidPackage package)
    {
        var content = package.Content;
        var walk = new Walk(read);
        walk.LookUnder(Topics.Rules);
        walk.LookUnder(Topics.Package(content.Id));
        walk.LookUnder(Topics.Open(null));
        walk.LookUnder(Topics.Open(content.Country));
        foreach (var reference in NamedInPackage.References(content))
        {
            walk.Start(reference);
        }

        var recipients = NamedInPackage.Recipients(content);
        foreach (var (text, _) in recipients)
        {
            walk.Start(text);
        }

        await RunAsync(walk);
        var unknown = recipients.Where(its => walk.UnitOf(its.Text) is null).ToList();
        if (unknown.Count > 0)
        {
            foreach (var country in unknown.Select(its => its.Country).Distinct(StringComparer.Ordinal))
            {
                walk.LookUnder(Topics.Names(country));
            }

            await RunAsync(walk);
            var names = walk.Registry();
            foreach (var (text, country) in unknown)
            {
                var match = names.Identify(text, country, AsOf.Open);
                foreach (var unit in match.Candidates.Append(match.Unit).OfType<Unit>())
                {
                    walk.Start(unit.Id);
                }
            }

            await RunAsync(walk);
        }

        return walk.Slice();
    }

    private async Task RunAsync(Walk walk)
    {
        while (walk.Next() is { Count: > 0 } topics)
        {
            walk.Take(await store.ReadAsync(topics));
        }
    }
}
