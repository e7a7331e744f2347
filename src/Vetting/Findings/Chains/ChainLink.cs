namespace Vetting.Findings.Chains;

/// <summary>How one node of a chain stands to another.</summary>
/// <param name="From">The node that it is said of.</param>
/// <param name="To">The other.</param>
/// <param name="Says">How the first stands to the second, in words that go between their names.</param>
/// <param name="When">The days, in words; empty where days say nothing.</param>
/// <param name="IsSure">Whether it is found or asserted, rather than alleged, disputed or only possible.</param>
/// <param name="Claim">The claim of it.</param>
internal sealed record ChainLink(string From, string To, string Says, string When, bool IsSure, ClaimCited Claim);
