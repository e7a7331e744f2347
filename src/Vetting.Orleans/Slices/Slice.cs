using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Orleans.Records;

namespace Vetting.Orleans.Slices;

/// <summary>The part of all claims that one package's judgement can depend on.</summary>
/// <param name="Claims">The claims, in the order of their ids.</param>
/// <param name="Seen">Every topic that was looked under, with its version then.</param>
/// <param name="Registry">The registry of just these claims.</param>
internal sealed record Slice(ImmutableArray<ClaimOnRecord> Claims, ImmutableDictionary<string, long> Seen, Registry Registry);
