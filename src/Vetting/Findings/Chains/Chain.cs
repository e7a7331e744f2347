using System.Collections.Immutable;

namespace Vetting.Findings.Chains;

/// <summary>Where a recipient's unit stands in the hierarchy on record, and where incidents enter it.</summary>
/// <param name="Unit">The registry id of the recipient's unit.</param>
/// <param name="Name">The unit, for people.</param>
/// <param name="Subjects">The recipients that it is, as JSON Pointers.</param>
/// <param name="Nodes">The unit first, then what it is linked to, incidents last.</param>
/// <param name="Links">What links them, in the order in which a reader follows them.</param>
/// <param name="Ways">By incident, the numbers of the links from the incident to the unit; empty where no claim ties them.</param>
/// <param name="NotShown">How many incidents more reach the unit, or may, than are shown.</param>
internal sealed record Chain(
    string Unit,
    string Name,
    ImmutableArray<string> Subjects,
    ImmutableArray<ChainNode> Nodes,
    ImmutableArray<ChainLink> Links,
    ImmutableDictionary<string, ImmutableArray<int>> Ways,
    int NotShown);
