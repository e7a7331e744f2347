using System.Collections.Immutable;
using Vetting.Orleans.Watching;

namespace Vetting.Orleans.Judging;

/// <summary>What was found of a package, with the receipt: of what it was found.</summary>
/// <param name="Disposition">The disposition, as reports spell it.</param>
/// <param name="FindingsSha256">The hash of every answer: the same as on one machine with the same inputs.</param>
/// <param name="Revision">The package as it was proposed the so-manieth time.</param>
/// <param name="PackageSha256">The hash of the package's text.</param>
/// <param name="RulesVersion">The version of the rules in the watch.</param>
/// <param name="Rules">The hash of each rule file, by its name.</param>
/// <param name="Claims">Every claim that could matter, as <c>id@revision</c>, in the order of ids.</param>
/// <param name="ClaimsSha256">The hash of the hashes of those claims.</param>
/// <param name="Findings">The worst findings first: rule, subject and outcome of each.</param>
/// <param name="On">When it was judged.</param>
internal sealed record Judgement(
    string Disposition,
    string FindingsSha256,
    int Revision,
    string PackageSha256,
    long RulesVersion,
    ImmutableSortedDictionary<string, string> Rules,
    ImmutableArray<string> Claims,
    string ClaimsSha256,
    ImmutableArray<FindingInBrief> Findings,
    DateTimeOffset On);
