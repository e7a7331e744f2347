namespace Vetting.Findings.Chains;

/// <summary>A unit, a person or an incident in a chain of command.</summary>
/// <param name="Id">Its id in the registry; ids of claims and of persons never clash within a chain.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Detail">What else tells it apart, such as a day; empty where nothing does.</param>
/// <param name="Claim">The claim of it, or <see langword="null"/> for a person, of whom the registry holds a reference only.</param>
/// <param name="IsReached">Of an incident: whether it reaches the recipient's unit by a path that certainly holds. Of others, true.</param>
internal sealed record ChainNode(string Id, ChainNodeKind Kind, string Name, string Detail, ClaimCited? Claim, bool IsReached = true);
