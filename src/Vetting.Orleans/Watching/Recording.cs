using System.Collections.Immutable;

namespace Vetting.Orleans.Watching;

/// <summary>Claims that are on record now.</summary>
/// <param name="Claims">Each claim of the document with its revision and the hash by which a correction names it.</param>
/// <param name="New">How many of them were not on record before: a document sent twice is recorded once.</param>
public sealed record Recording(ImmutableArray<ClaimReceipt> Claims, int New);
