using System.Collections.Immutable;

namespace Vetting.Orleans.Storage;

/// <summary>What became of claims that were to be recorded.</summary>
/// <param name="Outcome">Whether they are on record.</param>
/// <param name="About">The claim or source that stands in the way, where one does.</param>
/// <param name="Revisions">The revision of each claim, in their order.</param>
/// <param name="New">How many of them were not on record before.</param>
/// <param name="Touched">The topics under which something new stands.</param>
internal sealed record RecordResult(RecordOutcome Outcome, string? About, ImmutableArray<int> Revisions, int New, ImmutableArray<string> Touched);
