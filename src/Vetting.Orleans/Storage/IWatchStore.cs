using System.Collections.Immutable;
using Vetting.Orleans.Records;

namespace Vetting.Orleans.Storage;

/// <summary>
/// What the watch keeps. Each member is one atomic step: it happens wholly or not at all, in one order that everybody sees,
/// and what was answered survives the end of the process.
/// </summary>
/// <remarks>
/// Two promises carry the watch. Recording raises the version of every topic of a claim together with the claim; committing
/// a judgement writes the versions that it saw together with the judgement. So whoever judged too early is known to have
/// done so, whenever which process ended: nothing has to be delivered to be known.
/// </remarks>
internal interface IWatchStore
{
    /// <summary>Records claims, all or none.</summary>
    Task<RecordResult> RecordAsync(ImmutableArray<NewClaim> claims, ImmutableArray<(string Id, string Sha256)> sources, long rulesVersion, string by, DateTimeOffset on);

    /// <summary>What stands under some topics at one moment: of each its version, and of every claim the newest record.</summary>
    Task<TopicsRead> ReadAsync(IReadOnlyCollection<string> topics);

    /// <summary>Every record of a claim, the first first.</summary>
    Task<ImmutableArray<ClaimOnRecord>> HistoryAsync(string claim);

    /// <summary>Proposes a package, or revises it.</summary>
    /// <returns>Whether that is new; not, where the same text was proposed last.</returns>
    Task<bool> ProposeAsync(string package, string text, string sha256, string by, DateTimeOffset on);

    /// <summary>The package with the judgement that stands; <see langword="null"/> where nobody proposed it.</summary>
    Task<PackageOnRecord?> PackageAsync(string package);

    /// <summary>Writes a judgement, the versions it saw, and the change of disposition where there is one.</summary>
    Task<CommitResult> CommitAsync(Commit commit);

    /// <summary>Some packages that judged before the newest version of a topic; none where there is none.</summary>
    Task<ImmutableArray<string>> BehindAsync(string topic, int limit);

    /// <summary>Packages that depend on a topic.</summary>
    Task<ImmutableArray<string>> DependingOnAsync(string topic, int limit);

    /// <summary>Topics that some package judged before the newest version of.</summary>
    Task<ImmutableArray<string>> TopicsWithSomebodyBehindAsync(int limit);

    /// <summary>Changes of disposition after an offset, in their order.</summary>
    Task<ImmutableArray<ChangeOnRecord>> ChangesAsync(long after, int limit);

    /// <summary>The newest changes of disposition, the newest first.</summary>
    Task<ImmutableArray<ChangeOnRecord>> NewestChangesAsync(int limit);

    /// <summary>Puts rules in force, unless they are or were before: a silo that starts again with older rules does not bring them back.</summary>
    /// <returns>The version in force.</returns>
    Task<long> PutRulesInForceAsync(string sha256, string files, string by, DateTimeOffset on);

    /// <summary>The rules of a version.</summary>
    Task<string> RulesAsync(long version);

    /// <summary>Keeps a text under a key of a list, unless one is there.</summary>
    /// <returns>The text that stands: the first.</returns>
    Task<string> KeepAsync(string list, string key, string text);

    /// <summary>The text that is kept under a key of a list; <see langword="null"/> where none is.</summary>
    Task<string?> KeptAsync(string list, string key);

    /// <summary>All that is kept in a list, by key.</summary>
    Task<ImmutableDictionary<string, string>> KeptAsync(string list);

    /// <summary>Throws where the store cannot be read, or says of itself that nothing can be written to it; writes nothing.</summary>
    Task CheckAsync();
}
