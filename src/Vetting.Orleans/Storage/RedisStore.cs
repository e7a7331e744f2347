using System.Collections.Immutable;
using System.Globalization;
using StackExchange.Redis;
using Vetting.Orleans.Records;
using Vetting.Orleans.Watching;

namespace Vetting.Orleans.Storage;

/// <summary>Keeps the watch of several silos in one Redis; each step is a script, so that silos need no agreement among themselves.</summary>
/// <remarks>May be used from many threads.</remarks>
internal sealed class RedisStore(IConnectionMultiplexer redis) : IWatchStore, IDisposable
{
    /// <summary>By these a Redis says that it would refuse a write.</summary>
    private static readonly ImmutableArray<string> Refusing = ["aof_last_write_status:err", "role:slave", "loading:1"];

    private readonly IDatabase _db = redis.GetDatabase();

    /// <summary>Connects; while nobody answers, every step is refused at once, and the connection is tried again and again.</summary>
    /// <param name="configuration">As StackExchange.Redis writes it.</param>
    public static RedisStore Connect(string configuration)
    {
        var options = ConfigurationOptions.Parse(configuration);
        options.AbortOnConnectFail = false;
        options.BacklogPolicy = BacklogPolicy.FailFast;
        return new RedisStore(ConnectionMultiplexer.Connect(options));
    }

    public void Dispose() => redis.Dispose();

    public async Task<RecordResult> RecordAsync(
        ImmutableArray<NewClaim> claims, ImmutableArray<(string Id, string Sha256)> sources, long rulesVersion, string by, DateTimeOffset on)
    {
        List<RedisValue> arguments = [rulesVersion, sources.Length];
        foreach (var (id, sha256) in sources)
        {
            arguments.AddRange([id, sha256]);
        }

        arguments.Add(claims.Length);
        foreach (var claim in claims)
        {
            var record = UpToRevision(new ClaimOnRecord(claim.Id, 0, claim.Kind, claim.Text, claim.Sha256, by, on));
            arguments.AddRange([claim.Id, claim.Sha256, claim.Corrects ?? string.Empty, claim.Wakes ? 1 : 0, record, claim.Topics.Length, .. claim.Topics.Select(topic => (RedisValue)topic)]);
        }

        var answer = await RunAsync(RedisScripts.Record, arguments);
        switch ((string?)answer[0])
        {
            case "rules":
                return new RecordResult(RecordOutcome.OtherRules, null, [], 0, []);
            case "source":
                return new RecordResult(RecordOutcome.SourceSaysSomethingElse, (string?)answer[1], [], 0, []);
            case "claim":
                return new RecordResult(RecordOutcome.SaysSomethingElse, (string?)answer[1], [], 0, []);
            default:
                var count = (int)answer[2];
                return new RecordResult(
                    RecordOutcome.Recorded, null, [.. answer[3..(3 + count)].Select(revision => (int)revision)], (int)answer[3 + count],
                    [.. answer[(4 + count)..].Select(topic => (string)topic!)]);
        }
    }

    public async Task<TopicsRead> ReadAsync(IReadOnlyCollection<string> topics)
    {
        string[] asked = [.. topics.Distinct(StringComparer.Ordinal)];
        var answer = await RunAsync(RedisScripts.Read, asked.Select(topic => (RedisValue)topic));
        var versions = ImmutableDictionary.CreateBuilder<string, long>(StringComparer.Ordinal);
        List<(string Topic, ClaimOnRecord Claim)> claims = [];
        var at = 0;
        foreach (var topic in asked)
        {
            versions[topic] = (long)answer[at];
            var count = (int)answer[at + 1];
            claims.AddRange(answer[(at + 2)..(at + 2 + count)].Select(record => (topic, WatchJson.Read<ClaimOnRecord>(record!))));
            at += 2 + count;
        }

        return new TopicsRead(versions.ToImmutable(), claims.ToLookup(its => its.Topic, its => its.Claim, StringComparer.Ordinal));
    }

    public async Task<ImmutableArray<ClaimOnRecord>> HistoryAsync(string claim) =>
        [.. (await AskAsync(() => _db.ListRangeAsync($"claim:{claim}"))).Select(record => WatchJson.Read<ClaimOnRecord>(record!))];

    public async Task<bool> ProposeAsync(string package, string text, string sha256, string by, DateTimeOffset on)
    {
        var proposal = UpToRevision(new Proposal(text, sha256, by, on, 0));
        return (int)(await RunOneAsync(RedisScripts.Propose, package, sha256, proposal, Topics.Package(package))) == 1;
    }

    public async Task<PackageOnRecord?> PackageAsync(string package)
    {
        var answer = await RunAsync(RedisScripts.Package, [package]);
        if (answer.Length == 0)
        {
            return null;
        }

        var proposal = WatchJson.Read<Proposal>(answer[0]!);
        return new PackageOnRecord(
            package, proposal.Revision, proposal.Text, proposal.By, proposal.On, (long)answer[1], (long)answer[2],
            answer[3].IsNullOrEmpty ? null : (string)answer[3]!, (int)answer[4] == 1);
    }

    public async Task<CommitResult> CommitAsync(Commit commit)
    {
        RedisValue[] arguments =
        [
            commit.Package, commit.Commits, commit.Judgement, commit.Sequence is { } sequence ? sequence : string.Empty, commit.Change ?? string.Empty,
            .. commit.Seen.SelectMany(seen => new RedisValue[] { seen.Key, seen.Value }),
        ];
        return (int)(await RunOneAsync(RedisScripts.Commit, arguments)) switch
        {
            0 => CommitResult.SomebodyElseDid,
            1 => CommitResult.WrittenAndBehind,
            _ => CommitResult.Written,
        };
    }

    public async Task<ImmutableArray<string>> BehindAsync(string topic, int limit) =>
        [.. (await RunAsync(RedisScripts.Behind, [topic, limit])).Select(package => (string)package!)];

    public async Task<ImmutableArray<string>> DependingOnAsync(string topic, int limit) =>
    [
        .. (await AskAsync(() => _db.SortedSetRangeByRankAsync($"watch:{topic}", 0, limit - 1))).Select(package => (string)package!).Order(StringComparer.Ordinal),
    ];

    public async Task<ImmutableArray<string>> TopicsWithSomebodyBehindAsync(int limit) =>
        [.. (await AskAsync(() => _db.SetMembersAsync("behind"))).Select(topic => (string)topic!).Order(StringComparer.Ordinal).Take(limit)];

    public async Task<ImmutableArray<ChangeOnRecord>> ChangesAsync(long after, int limit) =>
        [.. (await AskAsync(() => _db.StreamRangeAsync("changes", string.Create(CultureInfo.InvariantCulture, $"{after + 1}-0"), "+", limit))).Select(Change)];

    public async Task<ImmutableArray<ChangeOnRecord>> NewestChangesAsync(int limit) =>
        [.. (await AskAsync(() => _db.StreamRangeAsync("changes", "-", "+", limit, Order.Descending))).Select(Change)];

    public async Task<long> PutRulesInForceAsync(string sha256, string files, string by, DateTimeOffset on) =>
        (long)await RunOneAsync(RedisScripts.Rules, sha256, files, string.Create(CultureInfo.InvariantCulture, $"{by}, {on:O}"));

    public async Task<string> RulesAsync(long version) =>
        (await AskAsync(() => _db.HashGetAsync("rules", string.Create(CultureInfo.InvariantCulture, $"files:{version}"))))!;

    public async Task<string> KeepAsync(string list, string key, string text) => (string)(await RunOneAsync(RedisScripts.Keep, list, key, text))!;

    public async Task<string?> KeptAsync(string list, string key) => await AskAsync(() => _db.HashGetAsync($"kept:{list}", key));

    public async Task<ImmutableDictionary<string, string>> KeptAsync(string list) =>
        (await AskAsync(() => _db.HashGetAllAsync($"kept:{list}"))).ToImmutableDictionary(its => (string)its.Name!, its => (string)its.Value!, StringComparer.Ordinal);

    public async Task CheckAsync()
    {
        var said = (string)(await RunOneAsync(RedisScripts.Check))!;
        if (Refusing.FirstOrDefault(sign => said.Contains(sign, StringComparison.Ordinal)) is { } sign)
        {
            throw new StorageUnavailableException($"the Redis takes no writes: it says `{sign}`", null);
        }
    }

    private static ChangeOnRecord Change(StreamEntry entry) => new(
        long.Parse(((string)entry.Id!).Split('-')[0], CultureInfo.InvariantCulture), entry["package"]!, (long)entry["sequence"], entry["change"]!);

    /// <summary>The record with its last member left open: the script adds the revision.</summary>
    private static string UpToRevision<T>(T record)
    {
        const string Last = "\"revision\":0}";
        var text = WatchJson.Write(record);
        return text.EndsWith(Last, StringComparison.Ordinal) ? text[..^2] : throw new InvalidOperationException("the revision has to be written last");
    }

    private async Task<RedisValue[]> RunAsync(string script, IEnumerable<RedisValue> arguments) =>
        (RedisValue[]?)await AskAsync(() => _db.ScriptEvaluateAsync(script, null, [.. arguments])) ?? [];

    private async Task<RedisResult> RunOneAsync(string script, params RedisValue[] arguments) => await AskAsync(() => _db.ScriptEvaluateAsync(script, null, arguments));

    private static async Task<T> AskAsync<T>(Func<Task<T>> step)
    {
        try
        {
            return await step();
        }
        catch (Exception problem) when (problem is RedisException or RedisTimeoutException)
        {
            throw new StorageUnavailableException("what the watch keeps cannot be reached: nothing was promised, and the same may be sent again", problem);
        }
    }
}
