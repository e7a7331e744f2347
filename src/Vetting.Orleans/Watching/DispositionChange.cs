using System.Collections.Immutable;

namespace Vetting.Orleans.Watching;

/// <summary>A change of one package's disposition, appended to the feed once.</summary>
/// <param name="Offset">Where it stands in the feed: ascending, perhaps with gaps. A reader goes on after the last it has read.</param>
/// <param name="Package">The package's id.</param>
/// <param name="Sequence">Its number among the changes of the package, from 1 and without gaps.</param>
/// <param name="From">The disposition before; <see langword="null"/> at the first judgement.</param>
/// <param name="To">The disposition now.</param>
/// <param name="Because">What was new since the judgement before: claims, the package's own revision, rules.</param>
/// <param name="RulesVersion">The version of the rules that judged it.</param>
/// <param name="FindingsSha256">The hash of every answer.</param>
/// <param name="Findings">The worst findings, the worst first.</param>
/// <param name="On">When it was judged.</param>
public sealed record DispositionChange(
    long Offset,
    string Package,
    long Sequence,
    string? From,
    string To,
    ImmutableArray<string> Because,
    long RulesVersion,
    string FindingsSha256,
    ImmutableArray<FindingInBrief> Findings,
    DateTimeOffset On);
