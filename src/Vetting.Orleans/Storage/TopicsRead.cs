using System.Collections.Immutable;
using Vetting.Orleans.Records;

namespace Vetting.Orleans.Storage;

/// <summary>What stands under some topics.</summary>
/// <param name="Versions">The version of each topic asked for; 0 where nothing ever stood under it.</param>
/// <param name="Claims">The newest record of each claim under each topic.</param>
internal sealed record TopicsRead(ImmutableDictionary<string, long> Versions, ILookup<string, ClaimOnRecord> Claims);
