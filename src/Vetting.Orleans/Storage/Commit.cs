using System.Collections.Immutable;

namespace Vetting.Orleans.Storage;

/// <summary>A judgement to be written.</summary>
/// <param name="Package">The package's id.</param>
/// <param name="Commits">How often a judgement of it was written before this one.</param>
/// <param name="Judgement">The judgement.</param>
/// <param name="Seen">The version of each topic that it depends on, as it was read.</param>
/// <param name="Sequence">The number of the change, one more than the last; <see langword="null"/> where the disposition is as it was.</param>
/// <param name="Change">The change; <see langword="null"/> where there is none.</param>
internal sealed record Commit(string Package, long Commits, string Judgement, ImmutableDictionary<string, long> Seen, long? Sequence, string? Change);
