using System.Collections.Immutable;
using NodaTime;
using Vetting.Reading;

namespace Vetting.Reports.Receipts;

[Meaning("what a check was made of and what it came to, so that it can be run again and compared")]
internal sealed record ReceiptContent : Placed
{
    public const string SchemaName = "vetting/receipt/1";

    [Meaning("the name and version of this format")]
    [Constant(SchemaName)]
    public required string Schema { get; init; }

    [Meaning("the version of the tool that made the check")]
    [NonEmpty]
    public required string ToolVersion { get; init; }

    [Meaning("the day whose law was applied to every line; each line's own dates, where it is left out")]
    public LocalDate? LawOn { get; init; }

    [Meaning("the last day on which a claim may have become public; no cut-off, where it is left out")]
    public LocalDate? KnownOn { get; init; }

    [Meaning("whose decisions on credibility applied")]
    [Pattern("state|auditor", "state or auditor")]
    public required string AssessAs { get; init; }

    [Meaning("the folder of rules that was given; the shipped ones, where it is left out")]
    public string? RulesFolder { get; init; }

    [Meaning("the folders and files whose rules were added to those")]
    public ImmutableArray<string>? AddedRules { get; init; }

    [Meaning("what was changed about the rules, in that order")]
    public ImmutableArray<ReceiptRuleChange>? RuleChanges { get; init; }

    [Meaning("the version of the rules; left out where they carry none")]
    public string? RulesVersion { get; init; }

    [Meaning("every file of rules and parameters")]
    public required ImmutableArray<ReceiptFile> Rules { get; init; }

    [Meaning("every file of the registries")]
    public required ImmutableArray<ReceiptFile> Registry { get; init; }

    [Meaning("every package")]
    [NonEmpty]
    public required ImmutableArray<ReceiptPackage> Packages { get; init; }
}
