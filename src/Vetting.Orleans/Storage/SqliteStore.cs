using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Vetting.Orleans.Records;

namespace Vetting.Orleans.Storage;

/// <summary>Keeps the watch of one process in one file. Claims and changes are rows that are only ever added.</summary>
/// <remarks>May be used from many threads: one connection, one step at a time.</remarks>
internal sealed class SqliteStore : IWatchStore, IDisposable
{
    // Nobody else writes to the file, but somebody may look into it.
    private const int MostSecondsLocked = 2;

    private readonly SqliteConnection _connection;
    private readonly Lock _lock = new();

    /// <param name="path">The file; made where it is not there.</param>
    public SqliteStore(string path)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = MostSecondsLocked }.ToString());
        _connection.Open();
        Run(SqliteTables.Text);
    }

    public void Dispose() => _connection.Dispose();

    public Task<RecordResult> RecordAsync(
        ImmutableArray<NewClaim> claims, ImmutableArray<(string Id, string Sha256)> sources, long rulesVersion, string by, DateTimeOffset on) => Atomic(() =>
    {
        if (VersionOf(Topics.Rules) != rulesVersion)
        {
            return Refused(RecordOutcome.OtherRules, null);
        }

        foreach (var (id, sha256) in sources)
        {
            Run("insert or ignore into source (id, sha256) values ($1, $2)", id, sha256);
            if (One<string>("select sha256 from source where id = $1", id) != sha256)
            {
                return Refused(RecordOutcome.SourceSaysSomethingElse, id);
            }
        }

        var revisions = ImmutableArray.CreateBuilder<int>(claims.Length);
        var touched = new HashSet<string>(StringComparer.Ordinal);
        var added = 0;
        foreach (var claim in claims)
        {
            var last = Rows("select revision, sha256 from claim where id = $1 order by revision desc limit 1", row => (row.GetInt32(0), row.GetString(1)), claim.Id);
            var (revision, sha256) = last is [var only] ? only : (0, null);
            if (sha256 == claim.Sha256)
            {
                revisions.Add(revision);
                continue;
            }

            if (sha256 != claim.Corrects)
            {
                return Refused(RecordOutcome.SaysSomethingElse, claim.Id);
            }

            Run(
                "insert into claim (id, revision, kind, text, sha256, by, at) values ($1, $2, $3, $4, $5, $6, $7)",
                claim.Id, revision + 1, claim.Kind, claim.Text, claim.Sha256, by, Written(on));
            foreach (var topic in claim.Topics)
            {
                Run("insert or ignore into topic_claim (topic, claim) values ($1, $2)", topic, claim.Id);
            }

            if (claim.Wakes)
            {
                touched.UnionWith(Rows("select topic from topic_claim where claim = $1", row => row.GetString(0), claim.Id));
            }

            revisions.Add(revision + 1);
            added++;
        }

        foreach (var topic in touched)
        {
            Raise(topic);
        }

        return new RecordResult(RecordOutcome.Recorded, null, revisions.ToImmutable(), added, [.. touched.Order(StringComparer.Ordinal)]);
    }, result => result.Outcome == RecordOutcome.Recorded);

    public Task<TopicsRead> ReadAsync(IReadOnlyCollection<string> topics) => Atomic(() =>
    {
        var versions = topics.Distinct(StringComparer.Ordinal).ToImmutableDictionary(topic => topic, VersionOf, StringComparer.Ordinal);
        var claims = versions.Keys.SelectMany(topic => Rows(
            "select c.id, c.revision, c.kind, c.text, c.sha256, c.by, c.at from topic_claim t join claim c on c.id = t.claim where t.topic = $1"
            + " and c.revision = (select max(revision) from claim where id = c.id)",
            Claim,
            topic).Select(claim => (topic, claim))).ToLookup(its => its.topic, its => its.claim, StringComparer.Ordinal);
        return new TopicsRead(versions, claims);
    });

    public Task<ImmutableArray<ClaimOnRecord>> HistoryAsync(string claim) => Atomic(() =>
        Rows("select id, revision, kind, text, sha256, by, at from claim where id = $1 order by revision", Claim, claim));

    public Task<bool> ProposeAsync(string package, string text, string sha256, string by, DateTimeOffset on) => Atomic(() =>
    {
        var last = Rows("select revision, sha256 from proposal where package = $1 order by revision desc limit 1", row => (row.GetInt32(0), row.GetString(1)), package);
        var (revision, before) = last is [var only] ? only : (0, null);
        if (before == sha256)
        {
            return false;
        }

        Run(
            "insert into proposal (package, revision, text, sha256, by, at) values ($1, $2, $3, $4, $5, $6)",
            package, revision + 1, text, sha256, by, Written(on));
        Run("insert or ignore into package (id, commits, sequence) values ($1, 0, 0)", package);
        var own = Topics.Package(package);
        Run("insert or ignore into subscription (topic, package, seen) values ($1, $2, 0)", own, package);
        Raise(own);
        return true;
    });

    public Task<PackageOnRecord?> PackageAsync(string package) => Atomic(() => Rows(
        "select p.id, r.revision, r.text, r.by, r.at, p.commits, p.sequence, p.judgement,"
        + " not exists (select 1 from subscription s join topic t on t.name = s.topic where s.package = p.id and s.seen < t.version)"
        + " from package p join proposal r on r.package = p.id where p.id = $1 order by r.revision desc limit 1",
        row => new PackageOnRecord(
            row.GetString(0), row.GetInt32(1), row.GetString(2), row.GetString(3), Read(row.GetString(4)), row.GetInt64(5), row.GetInt64(6),
            row.IsDBNull(7) ? null : row.GetString(7), row.GetInt64(8) != 0),
        package).FirstOrDefault());

    public Task<CommitResult> CommitAsync(Commit commit) => Atomic(() =>
    {
        var written = Run(
            "update package set commits = commits + 1, judgement = $2, sequence = coalesce($4, sequence)"
            + " where id = $1 and commits = $3 and ($4 is null or sequence + 1 = $4)",
            commit.Package, commit.Judgement, commit.Commits, commit.Sequence);
        if (written == 0)
        {
            return CommitResult.SomebodyElseDid;
        }

        if (commit is { Sequence: { } sequence, Change: { } change })
        {
            Run("insert into change (package, sequence, change) values ($1, $2, $3)", commit.Package, sequence, change);
        }

        Run("delete from subscription where package = $1", commit.Package);
        var isBehind = false;
        foreach (var (topic, version) in commit.Seen)
        {
            Run("insert into subscription (topic, package, seen) values ($1, $2, $3)", topic, commit.Package, version);
            isBehind |= VersionOf(topic) > version;
        }

        return isBehind ? CommitResult.WrittenAndBehind : CommitResult.Written;
    });

    public Task<ImmutableArray<string>> BehindAsync(string topic, int limit) => Atomic(() => Rows(
        "select s.package from subscription s join topic t on t.name = s.topic where s.topic = $1 and s.seen < t.version order by s.package limit $2",
        row => row.GetString(0), topic, limit));

    public Task<ImmutableArray<string>> DependingOnAsync(string topic, int limit) => Atomic(() => Rows(
        "select package from subscription where topic = $1 order by package limit $2", row => row.GetString(0), topic, limit));

    public Task<ImmutableArray<string>> TopicsWithSomebodyBehindAsync(int limit) => Atomic(() => Rows(
        "select distinct s.topic from subscription s join topic t on t.name = s.topic where s.seen < t.version order by s.topic limit $1",
        row => row.GetString(0), limit));

    public Task<ImmutableArray<ChangeOnRecord>> ChangesAsync(long after, int limit) => Atomic(() => Rows(
        "select place, package, sequence, change from change where place > $1 order by place limit $2",
        Change, after, limit));

    public Task<ImmutableArray<ChangeOnRecord>> NewestChangesAsync(int limit) => Atomic(() => Rows(
        "select place, package, sequence, change from change order by place desc limit $1", Change, limit));

    public Task<long> PutRulesInForceAsync(string sha256, string files, string by, DateTimeOffset on) => Atomic(() =>
    {
        var version = VersionOf(Topics.Rules);
        if (One<long?>("select version from rules where sha256 = $1", sha256) is not null)
        {
            return version;
        }

        Raise(Topics.Rules);
        Run("insert into rules (version, sha256, files, by, at) values ($1, $2, $3, $4, $5)", version + 1, sha256, files, by, Written(on));
        return version + 1;
    });

    public Task<string> RulesAsync(long version) => Atomic(() => One<string>("select files from rules where version = $1", version)!);

    public Task<string> KeepAsync(string list, string key, string text) => Atomic(() =>
    {
        Run("insert or ignore into kept (list, key, text) values ($1, $2, $3)", list, key, text);
        return One<string>("select text from kept where list = $1 and key = $2", list, key)!;
    });

    public Task<string?> KeptAsync(string list, string key) => Atomic(() => One<string>("select text from kept where list = $1 and key = $2", list, key));

    public Task<ImmutableDictionary<string, string>> KeptAsync(string list) => Atomic(() =>
        Rows("select key, text from kept where list = $1", row => KeyValuePair.Create(row.GetString(0), row.GetString(1)), list).ToImmutableDictionary(StringComparer.Ordinal));

    /// <summary>The transaction takes the lock that a write needs, and is given up.</summary>
    public Task CheckAsync() => Atomic(() =>
One<long?>("select version from topic where name = $1", Topics.Rules), _ => false);

    private static RecordResult Refused(RecordOutcome outcome, string? about) => new(outcome, about, [], 0, []);

    private static ClaimOnRecord Claim(SqliteDataReader row) => new(
        row.GetString(0), row.GetInt32(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), Read(row.GetString(6)));

    private static ChangeOnRecord Change(SqliteDataReader row) => new(row.GetInt64(0), row.GetString(1), row.GetInt64(2), row.GetString(3));

    private static string Written(DateTimeOffset on) => on.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Read(string on) => DateTimeOffset.ParseExact(on, "O", CultureInfo.InvariantCulture);

    private long VersionOf(string topic) => One<long?>("select version from topic where name = $1", topic) ?? 0;

    private void Raise(string topic) =>
        Run("insert into topic (name, version) values ($1, 1) on conflict (name) do update set version = version + 1", topic);

    private Task<T> Atomic<T>(Func<T> step, Func<T, bool>? isKept = null)
    {
        try
        {
            return Task.FromResult(AtOnce(step, isKept));
        }
        catch (SqliteException problem)
        {
            return Task.FromException<T>(new StorageUnavailableException("what the watch keeps cannot be read or written: nothing was promised", problem));
        }
    }

    private T AtOnce<T>(Func<T> step, Func<T, bool>? isKept)
    {
        lock (_lock)
        {
            using var transaction = _connection.BeginTransaction();
            var result = step();
            if (isKept?.Invoke(result) ?? true)
            {
                transaction.Commit();
            }

            return result;
        }
    }

    private T? One<T>(string sql, params ReadOnlySpan<object?> values)
    {
        using var command = Command(sql, values);
        var value = command.ExecuteScalar();
        return value is null or DBNull ? default : (T)value;
    }

    private int Run(string sql, params ReadOnlySpan<object?> values)
    {
        using var command = Command(sql, values);
        return command.ExecuteNonQuery();
    }

    private ImmutableArray<T> Rows<T>(string sql, Func<SqliteDataReader, T> of, params ReadOnlySpan<object?> values)
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        var rows = ImmutableArray.CreateBuilder<T>();
        while (reader.Read())
        {
            rows.Add(of(reader));
        }

        return rows.ToImmutable();
    }

    [SuppressMessage("Security", "CA2100", Justification = "every text is a constant of this class; values are parameters")]
    private SqliteCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"${i + 1}"), values[i] ?? DBNull.Value);
        }

        return command;
    }
}
