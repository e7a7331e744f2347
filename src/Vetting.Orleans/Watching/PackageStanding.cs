using System.Collections.Immutable;

namespace Vetting.Orleans.Watching;

/// <summary>How a package stands in the watch.</summary>
/// <param name="Package">The package's id.</param>
/// <param name="Revision">How often it was proposed, each time with another text.</param>
/// <param name="ProposedBy">The name of the key that its text was proposed with.</param>
/// <param name="ProposedOn">When its text was proposed.</param>
/// <param name="IsCurrent">Whether the judgement saw everything there is; where not, it is being judged again.</param>
/// <param name="Disposition">The disposition; <see langword="null"/> until it is first judged, which is no clearance.</param>
/// <param name="FindingsSha256">The hash of every answer: the same as on one machine with the same inputs.</param>
/// <param name="Sequence">The number of the last change of its disposition; 0 where there is none yet.</param>
/// <param name="RulesVersion">The version of the rules that judged it.</param>
/// <param name="PackageSha256">The hash of the text that was judged.</param>
/// <param name="Rules">The hash of each rule file, by its name.</param>
/// <param name="Claims">Every claim that could matter, as <c>id@revision</c>.</param>
/// <param name="ClaimsSha256">The hash of the hashes of those claims.</param>
/// <param name="Findings">The worst findings, the worst first.</param>
/// <param name="JudgedOn">When it was judged.</param>
public sealed record PackageStanding(
    string Package,
    int Revision,
    string ProposedBy,
    DateTimeOffset ProposedOn,
    bool IsCurrent,
    string? Disposition,
    string? FindingsSha256,
    long Sequence,
    long? RulesVersion,
    string? PackageSha256,
    ImmutableSortedDictionary<string, string>? Rules,
    ImmutableArray<string> Claims,
    string? ClaimsSha256,
    ImmutableArray<FindingInBrief> Findings,
    DateTimeOffset? JudgedOn);
