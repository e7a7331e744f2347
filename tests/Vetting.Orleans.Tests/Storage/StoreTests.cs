using System.Collections.Immutable;
using Vetting.Orleans.Records;
using Vetting.Orleans.Storage;

namespace Vetting.Orleans.Tests.Storage;

/// <summary>What every store promises.</summary>
public abstract class StoreTests
{
    private const string Topic = "about/u";

    [Fact]
    public async Task A_claim_is_recorded_once_and_a_correction_has_to_name_what_it_corrects()
    {
        var store = await ReadyAsync();

        var first = await RecordAsync(store, "c", "1");
        var again = await RecordAsync(store, "c", "1");
        var other = await RecordAsync(store, "c", "2");
        var wrong = await RecordAsync(store, "c", "2", corrects: "3");
        var corrected = await RecordAsync(store, "c", "2", corrects: "1");

        Assert.Equal((RecordOutcome.Recorded, 1, 1), (first.Outcome, first.New, first.Revisions.Single()));
        Assert.Equal((RecordOutcome.Recorded, 0, 1), (again.Outcome, again.New, again.Revisions.Single()));
        Assert.Empty(again.Touched);
        Assert.Equal((RecordOutcome.SaysSomethingElse, "c"), (other.Outcome, other.About));
        Assert.Equal(RecordOutcome.SaysSomethingElse, wrong.Outcome);
        Assert.Equal([Topic], corrected.Touched);
        Assert.Equal(["1", "2"], (await store.HistoryAsync("c")).Select(record => record.Sha256));
        Assert.Equal(["2"], (await store.ReadAsync([Topic])).Claims[Topic].Select(record => record.Sha256));
        Assert.Equal(2, (await store.ReadAsync([Topic])).Versions[Topic]);
    }

    [Fact]
    public async Task Of_claims_recorded_together_all_are_or_none_is()
    {
        var store = await ReadyAsync();
        await RecordAsync(store, "c", "1");

        var refused = await store.RecordAsync([Claim("d", "1"), Claim("c", "2")], [], 1, "us", Kept.Noon);

        Assert.Equal((RecordOutcome.SaysSomethingElse, "c"), (refused.Outcome, refused.About));
        Assert.Empty(await store.HistoryAsync("d"));
        Assert.Equal(1, (await store.ReadAsync([Topic])).Versions[Topic]);
    }

    [Fact]
    public async Task A_source_says_one_thing()
    {
        var store = await ReadyAsync();
        await store.RecordAsync([Claim("c", "1")], [("s", "1")], 1, "us", Kept.Noon);

        var refused = await store.RecordAsync([Claim("d", "1")], [("s", "2")], 1, "us", Kept.Noon);

        Assert.Equal((RecordOutcome.SourceSaysSomethingElse, "s"), (refused.Outcome, refused.About));
        Assert.Empty(await store.HistoryAsync("d"));
    }

    [Fact]
    public async Task Nothing_is_recorded_by_what_other_rules_read()
    {
        var store = await ReadyAsync();
        await store.PutRulesInForceAsync("other", "{}", "us", Kept.Noon);

        Assert.Equal(RecordOutcome.OtherRules, (await RecordAsync(store, "c", "1")).Outcome);
    }

    [Fact]
    public async Task Rules_that_were_in_force_once_are_not_brought_back()
    {
        var store = await ReadyAsync();

        Assert.Equal(2, await store.PutRulesInForceAsync("other", "{\"other\":1}", "us", Kept.Noon));
        Assert.Equal(2, await store.PutRulesInForceAsync("other", "{}", "us", Kept.Noon));
        Assert.Equal(2, await store.PutRulesInForceAsync("first", "{}", "us", Kept.Noon));
        Assert.Equal("{\"other\":1}", await store.RulesAsync(2));
    }

    [Fact]
    public async Task A_claim_that_no_rule_reads_is_recorded_and_wakes_nobody()
    {
        var store = await ReadyAsync();

        var recorded = await store.RecordAsync([Claim("c", "1") with { Wakes = false }], [], 1, "us", Kept.Noon);

        Assert.Empty(recorded.Touched);
        Assert.Single((await store.ReadAsync([Topic])).Claims[Topic]);
    }

    [Fact]
    public async Task Whoever_judged_too_early_is_known_to_have()
    {
        var store = await ReadyAsync();
        await store.ProposeAsync("p", "{}", "1", "us", Kept.Noon);
        var seen = ImmutableDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create(Topic, 0L), KeyValuePair.Create("package/p", 1L)]);

        Assert.Equal(["package/p"], await store.TopicsWithSomebodyBehindAsync(10));
        await RecordAsync(store, "c", "1");
        Assert.Equal(CommitResult.WrittenAndBehind, await store.CommitAsync(new Commit("p", 0, "judgement", seen, 1, "change")));
        Assert.Contains(Topic, await store.TopicsWithSomebodyBehindAsync(10));
        Assert.Equal(["p"], await store.BehindAsync(Topic, 10));
        Assert.False((await store.PackageAsync("p"))!.IsCurrent);

        Assert.Equal(CommitResult.Written, await store.CommitAsync(new Commit("p", 1, "judgement", seen.SetItem(Topic, 1), null, null)));
        Assert.True((await store.PackageAsync("p"))!.IsCurrent);
        Assert.Empty(await store.BehindAsync(Topic, 10));
        Assert.Equal(["p"], await store.DependingOnAsync(Topic, 10));

        await RecordAsync(store, "d", "1");
        Assert.Contains(Topic, await store.TopicsWithSomebodyBehindAsync(10));
        Assert.Equal(["p"], await store.BehindAsync(Topic, 10));
    }

    [Fact]
    public async Task Of_two_judgements_on_the_same_ground_one_is_written_and_told_once()
    {
        var store = await ReadyAsync();
        await store.ProposeAsync("p", "{}", "1", "us", Kept.Noon);
        var seen = ImmutableDictionary<string, long>.Empty.Add("package/p", 1);

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => store.CommitAsync(new Commit("p", 0, $"{number}", seen, 1, $"{number}")))));
        var outOfTurn = await store.CommitAsync(new Commit("p", 1, "later", seen, 3, "later"));

        Assert.Single(results, result => result == CommitResult.Written);
        Assert.Equal(CommitResult.SomebodyElseDid, outOfTurn);
        var change = Assert.Single(await store.ChangesAsync(0, 10));
        Assert.Equal((await store.PackageAsync("p"))!.Judgement, change.Change);
        Assert.Empty(await store.ChangesAsync(change.Offset, 10));

        await store.CommitAsync(new Commit("p", 1, "later", seen, 2, "later"));
        Assert.Equal(["later", change.Change], (await store.NewestChangesAsync(10)).Select(its => its.Change));
        Assert.Equal(["later"], (await store.NewestChangesAsync(1)).Select(its => its.Change));
    }

    [Fact]
    public async Task What_is_kept_first_stands()
    {
        var store = await ReadyAsync();

        Assert.Null(await store.KeptAsync("list", "a"));
        var kept = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => store.KeepAsync("list", "a", $"{number}"))));
        await store.KeepAsync("list", "b", "é");
        await store.KeepAsync("other", "c", "1");

        Assert.Single(kept.Distinct(StringComparer.Ordinal));
        Assert.Equal(kept[0], await store.KeptAsync("list", "a"));
        Assert.Equal([KeyValuePair.Create("a", kept[0]), KeyValuePair.Create("b", "é")], (await store.KeptAsync("list")).OrderBy(its => its.Key, StringComparer.Ordinal));
    }

    internal abstract Task<IWatchStore> StoreAsync();

    private static NewClaim Claim(string id, string sha256, string? corrects = null) =>
        new(id, "listings", """{"schema":"x","é":"\""}""", sha256, corrects, [Topic], Wakes: true);

    private static Task<RecordResult> RecordAsync(IWatchStore store, string id, string sha256, string? corrects = null) =>
        store.RecordAsync([Claim(id, sha256, corrects)], [], 1, "us", Kept.Noon);

    private async Task<IWatchStore> ReadyAsync()
    {
        var store = await StoreAsync();
        Assert.Equal(1, await store.PutRulesInForceAsync("first", "{}", "us", Kept.Noon));
        return store;
    }
}
