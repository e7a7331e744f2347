namespace Vetting.Orleans.Storage;

/// <summary>The tables of one process's file.</summary>
internal static class SqliteTables
{
    /// <summary>A commit is on the disk before it is answered.</summary>
    public const string Text =
        """
        pragma journal_mode = wal;
        pragma synchronous = full;
        create table if not exists claim (id text not null, revision integer not null, kind text not null, text text not null, sha256 text not null,
            by text not null, at text not null, primary key (id, revision));
        create table if not exists source (id text primary key, sha256 text not null) without rowid;
        create table if not exists topic (name text primary key, version integer not null) without rowid;
        create table if not exists topic_claim (topic text not null, claim text not null, primary key (topic, claim)) without rowid;
        create index if not exists topic_of_claim on topic_claim (claim);
        create table if not exists proposal (package text not null, revision integer not null, text text not null, sha256 text not null,
            by text not null, at text not null, primary key (package, revision));
        create table if not exists package (id text primary key, commits integer not null, sequence integer not null, judgement text) without rowid;
        create table if not exists subscription (topic text not null, package text not null, seen integer not null, primary key (topic, package)) without rowid;
        create index if not exists subscription_of_package on subscription (package);
        create table if not exists change (place integer primary key autoincrement, package text not null, sequence integer not null, change text not null,
            unique (package, sequence));
        create table if not exists rules (version integer primary key, sha256 text not null, files text not null, by text not null, at text not null);
        create table if not exists kept (list text not null, key text not null, text text not null, primary key (list, key)) without rowid;
        """;
}
