using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DuckDB.NET.Data;

namespace Vetting.Benchmarks.Peers;

/// <summary>DuckDB: the twenty rules as one SQL query, over a table in memory or straight from the file.</summary>
[SuppressMessage("Security", "CA2100", Justification = "the queries are the ones below, over a file that this program wrote")]
internal sealed class DuckDbEngine : IDisposable
{
    public const string Name = "duckdb";

    private const string Grave = "('torture','extrajudicial-killing','enforced-disappearance','rape')";

    private const string Columns =
        """
        {id:'VARCHAR',country:'VARCHAR',fiscalYear:'INTEGER',authority:'VARCHAR',amountUsd:'BIGINT',channel:'VARCHAR',pillar:'VARCHAR',
        purpose:'VARCHAR[]',domesticRole:'BOOLEAN',publicReport:'BOOLEAN',proposedOn:'DATE',
        items:'STRUCT(kind VARCHAR,lethal BOOLEAN,amountUsd BIGINT)[]',
        recipients:'STRUCT(unitId VARCHAR,"type" VARCHAR,vettedOn DATE,commander STRUCT(name VARCHAR,vettedOn DATE),allegations STRUCT(kind VARCHAR,
        credibility VARCHAR,"date" DATE,accountability STRUCT(investigation VARCHAR,prosecution VARCHAR,sentence VARCHAR))[])[]'}
        """;

    private static readonly string[] Rules =
    [
        AnyAllegation($"a.kind IN {Grave} AND a.credibility='credible' AND a.accountability.investigation='none' AND a.accountability.prosecution='none' AND a.accountability.sentence='none'"),
        AnyAllegation($"a.kind IN {Grave} AND a.credibility='credible' AND a.accountability.investigation<>'none' AND a.accountability.prosecution='none'"),
        AnyRecipient("proposedOn - r.vettedOn > 365"),
        AnyRecipient("proposedOn - r.commander.vettedOn > 365"),
        "pillar='rule-of-law' AND " + AnyRecipient("r.\"type\"='military'"),
        $"{Sum("list_filter(items, lambda i: i.lethal)")}*4 > {Sum("items")}",
        "authority='SECTION333' AND NOT publicReport",
        "authority='IMET' AND " + AnyItem("i.lethal"),
        "authority='INCLE' AND channel='military'",
        "channel='police' AND NOT domesticRole AND " + AnyItem("i.kind IN ('weapons','ammunition')"),
        $"{Sum("items")} > amountUsd",
        "domesticRole AND list_contains(purpose,'crowd-control') AND " + AnyRecipient("r.\"type\"='military'"),
        $"pillar='civil-society' AND NOT ({AnyRecipient("r.\"type\"<>'military'")})",
        AnyRecipient("len(r.allegations)>0 AND len(list_filter(r.allegations, lambda a: a.accountability.sentence<>'none'))=0"),
        AnyRecipient("len(list_filter(r.allegations, lambda a: a.credibility IN ('credible','pending')))>=2"),
        AnyAllegation("a.credibility='pending' AND proposedOn - a.\"date\" <= 730"),
        "authority='FMF' AND country IN ('MX','CO','EG','NG','UG') AND amountUsd>=1000000",
        "list_contains(purpose,'training') AND len(items)>0 AND len(list_filter(items, lambda i: NOT i.lethal))=0",
        AnyItem("i.lethal AND i.amountUsd*2>amountUsd"),
        AnyRecipient($"r.\"type\"='police' AND r.commander.vettedOn>proposedOn AND {Any("r.allegations", "a", "a.kind='torture'")}"),
    ];

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckDbEngine(int threads)
    {
        _connection.Open();
        Execute(FormattableString.Invariant($"SET threads={threads}"));
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>Reads the file and asks all rules, as one query; the hits of each rule.</summary>
    public int[] FromFile(string path) => Ask($"read_json('{path}',format='newline_delimited',columns={Columns})");

    /// <summary>Reads the file into memory first; then how long the best of several queries took, and its hits.</summary>
    public (TimeSpan Best, int[] Hits) InMemory(string path, int times)
    {
        Execute($"CREATE TABLE packages AS SELECT * FROM read_json('{path}',format='newline_delimited',columns={Columns})");
        var best = TimeSpan.MaxValue;
        int[] hits = [];
        for (var i = 0; i < times; i++)
        {
            var watch = Stopwatch.StartNew();
            hits = Ask("packages");
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        return (best, hits);
    }

    private int[] Ask(string table)
    {
        var bits = string.Join('+', Rules.Select((rule, index) => FormattableString.Invariant($"CASE WHEN {rule} THEN {1 << index} ELSE 0 END")));
        using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT id, bits FROM (SELECT id, {bits} AS bits FROM {table}) WHERE bits<>0";
        using var found = command.ExecuteReader();
        var hits = new int[Rules.Length];
        var findings = new List<(string Package, int Rule)>();
        while (found.Read())
        {
            var package = found.GetString(0);
            var its = Convert.ToInt64(found.GetValue(1), CultureInfo.InvariantCulture);
            for (var rule = 0; rule < hits.Length; rule++)
            {
                if ((its >> rule & 1) == 1)
                {
                    hits[rule]++;
                    findings.Add((package, rule));
                }
            }
        }

        GC.KeepAlive(findings);
        return hits;
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Sum(string items) => $"coalesce(list_sum(list_transform({items}, lambda i: i.amountUsd)),0)";

    private static string AnyItem(string condition) => Any("items", "i", condition);

    private static string AnyRecipient(string condition) => Any("recipients", "r", condition);

    private static string AnyAllegation(string condition) => AnyRecipient(Any("r.allegations", "a", condition));

    private static string Any(string list, string name, string condition) => $"len(list_filter({list}, lambda {name}: {condition}))>0";
}
