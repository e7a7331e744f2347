using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Orleans.Judging;
using Vetting.Orleans.Slices;
using Vetting.Orleans.Storage;
using Vetting.Orleans.Watching;
using Vetting.Reading;

namespace Vetting.Orleans.Records;

/// <summary>Takes registry documents apart, checks them against what is on record, and records their claims.</summary>
/// <remarks>May be used from many threads.</remarks>
internal sealed class Recorder(IWatchStore store, RuleShelf rules, ReadClaims read, TimeProvider clock)
{
    private const string File = "-";

    /// <summary>Records the claims of a document, all or none.</summary>
    /// <returns>What is on record now, and the topics under which something new stands.</returns>
    public async Task<(Recording Recording, ImmutableArray<string> Touched)> RecordAsync(string json, string by, string? corrects)
    {
        var content = ClaimDocuments.Read(json, File);
        ImmutableArray<Claim> claims = [.. RegistryCheck.ClaimsOf(content).DistinctBy(claim => claim.Id, StringComparer.Ordinal)];
        Refuse(Unfit(content, claims, corrects));
        var onRecord = await UnitsOnRecordAsync(claims);
        Refuse(RegistryCheck.Of([content, .. onRecord.Values.Where(unit => claims.All(claim => claim.Id != unit.Id))
            .Select(unit => new RegistryContent { Schema = RegistryContent.SchemaName, Units = [unit with { Sources = null }] })]));
        var units = claims.OfType<Unit>().ToDictionary(unit => unit.Id, StringComparer.Ordinal);
        Refuse(claims.OfType<Unit>().Where(unit => onRecord.TryGetValue(unit.Id, out var before) && !IsSameBody(unit, before))
            .Select(unit => new Problem(unit.Place, $"the unit `{unit.Id}` would become another body", "the country on record, and a service only where it was one, and a placeholder only where it was one")));

        RecordResult result;
        ImmutableArray<NewClaim> recorded;
        do
        {
            var version = (await store.ReadAsync([Topics.Rules])).Versions[Topics.Rules];
            var inForce = await rules.OfAsync(version);
            recorded = [.. claims.Select(claim => New(claim, content, corrects, id => units.GetValueOrDefault(id) ?? onRecord[id], inForce))];
            ImmutableArray<(string, string)> sources = [.. (content.Sources ?? []).DistinctBy(source => source.Id, StringComparer.Ordinal)
                .Select(source => (source.Id, ClaimDocuments.Sha256Of(SameContent.Key(source))))];
            result = await store.RecordAsync(recorded, sources, version, by, clock.GetUtcNow());
        }
        while (result.Outcome == RecordOutcome.OtherRules);

        return result.Outcome switch
        {
            RecordOutcome.SaysSomethingElse => throw new ConflictingRecordException(corrects is null
                ? $"a claim with the id `{result.About}` is on record and says something else; a correction names the hash of the record that it corrects"
                : $"the claim `{result.About}` that is on record is not the one that this corrects: read it again"),
            RecordOutcome.SourceSaysSomethingElse => throw new ConflictingRecordException($"a source with the id `{result.About}` is on record and says something else"),
            _ => (new Recording([.. recorded.Zip(result.Revisions, (claim, revision) => new ClaimReceipt(claim.Id, revision, claim.Sha256))], result.New), result.Touched),
        };
    }

    private static NewClaim New(Claim claim, RegistryContent from, string? corrects, Func<string, Unit> unitOf, RulesInForce inForce)
    {
        var text = ClaimDocuments.TextOf(claim, from);
        var kind = ClaimDocuments.KindOf(claim);
        return new NewClaim(claim.Id, kind, text, ClaimDocuments.Sha256Of(text), corrects, [.. Topics.Of(claim, unitOf)], inForce.Reads(kind));
    }

    /// <summary>Claims are found by the country, size and standing of the units that they name: these are settled by the first claim of a unit.</summary>
    private static bool IsSameBody(Unit now, Unit before) =>
        now.Country == before.Country && (now.Level == UnitLevel.Service) == (before.Level == UnitLevel.Service) && now.Level is null == before.Level is null && (now.Placeholder == true) == (before.Placeholder == true);

    private static IEnumerable<Problem> Unfit(RegistryContent content, ImmutableArray<Claim> claims, string? corrects)
    {
        if (claims.IsEmpty)
        {
            yield return new Problem(content.Place, "the document holds no claim", "at least one claim");
        }

        if (content.Words is { IsEmpty: false } words)
        {
            yield return new Problem(words[0].Place, "words by which names are read are no claims", "claims and their sources");
        }

        if (corrects is not null && claims.Length > 1)
        {
            yield return new Problem(claims[1].Place, "a correction holds another claim besides", "one claim");
        }
    }

    private static void Refuse(IEnumerable<Problem> problems)
    {
        var all = problems.ToList();
        if (all.Count > 0)
        {
            throw new UnusableInputException(all);
        }
    }

    private async Task<Dictionary<string, Unit>> UnitsOnRecordAsync(ImmutableArray<Claim> claims)
    {
        var ids = claims.SelectMany(claim => RegistryCheck.UnitsOf(claim)).Concat(claims.OfType<Unit>().Select(unit => unit.Id)).Distinct(StringComparer.Ordinal);
        var found = await store.ReadAsync([.. ids.Select(Topics.Unit)]);
        return found.Claims.SelectMany(topic => topic).Select(read.ClaimOf).OfType<Unit>().ToDictionary(unit => unit.Id, StringComparer.Ordinal);
    }
}
