using System.Collections.Immutable;
using Vetting.Rules;

namespace Vetting.Findings;

/// <summary>An outcome other than clear or not applicable, with its law, its facts, their sources, and what would change it.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class Finding
{
    internal Finding()
    {
    }

    /// <summary>Gets the rule's stable id, with its variant where it has one, such as <c>SL-01</c> or <c>SL-06/list</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Gets the rule's title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets what the rule answered: a violation, needs judgement, indeterminate or an error.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Gets what a violation of the rule does.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Gets what kind of text the rule rests on: statute, regulation, policy, practice, report-language or recommendation.</summary>
    public required string Basis { get; init; }

    /// <summary>Gets the text of the law that was applied, or <see langword="null"/> where no text is encoded for the line's dates.</summary>
    public LawText? Text { get; init; }

    /// <summary>Gets the subject's place in the package, as a JSON Pointer (RFC 6901) such as <c>/lines/0/recipients/1</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>Gets the name of the recipient or line that the finding is about, for people.</summary>
    public required string SubjectName { get; init; }

    /// <summary>Gets the registry id of the unit, or <see langword="null"/> where the subject is none or was not resolved to one.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the finding in a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>Gets the provisions that the rule rests on.</summary>
    public required ImmutableArray<LawCitation> Citations { get; init; }

    /// <summary>Gets the facts that decided it, with the claims and sources behind each.</summary>
    public required ImmutableArray<FactOnRecord> Evidence { get; init; }

    /// <summary>Gets what ties the incidents to the unit: each attribution, by whom, and the relations it passes.</summary>
    public required ImmutableArray<ClaimCited> Attribution { get; init; }

    /// <summary>Gets each decision on credibility, whoever took it and in whichever capacity.</summary>
    public required ImmutableArray<ClaimCited> Credibility { get; init; }

    /// <summary>Gets what was delivered before and after the incidents became known, or <see langword="null"/> where there is no incident.</summary>
    public FurnishedMoney? Furnished { get; init; }

    /// <summary>Gets the facts that were needed and are unknown; empty for a violation.</summary>
    public required ImmutableArray<MissingFact> Missing { get; init; }

    /// <summary>Gets each exception that was considered and why it was not met.</summary>
    public required ImmutableArray<ExceptionConsidered> Considered { get; init; }

    /// <summary>Gets what speaks against the allegations, as the registry records it.</summary>
    public required ImmutableArray<ClaimCited> Contrary { get; init; }

    /// <summary>Gets what would clear it, and who could do that.</summary>
    public required ImmutableArray<Remedy> Remedies { get; init; }

    /// <summary>Gets the money the finding touches; empty where no amount is stated.</summary>
    public required ImmutableArray<Exposure> Exposure { get; init; }

    /// <summary>Gets the waiver on file that overlays the violation, or <see langword="null"/> where none is claimed.</summary>
    public WaiverOnFile? Waiver { get; init; }

    /// <summary>Gets whether the finding still stands: a violation that a waiver in force excuses does not, but stays a violation.</summary>
    public bool Stands => Waiver?.IsInForce != true;
}
