using System.Collections.Immutable;
using Vetting.Findings.Explained;
using Vetting.Findings.Exposures;
using Vetting.Findings.Missing;
using Vetting.Findings.Remedies;
using Vetting.Findings.Waivers;
using Vetting.Rules;

namespace Vetting.Findings;

/// <summary>An outcome other than clear or not applicable, with its law, its facts, their sources, and what would change it.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class Finding
{
    internal Finding()
    {
    }

    /// <summary>What would settle it, worked out once and only when it is asked for: most checks are about the outcome alone.</summary>
    internal Lazy<OpenQuestions> Questions { get; init; } = null!;

    /// <summary>The tree of reasons, as <see cref="Vetter.Explain"/> gives it, worked out once and only when it is asked for.</summary>
    internal Lazy<Explanation> Explanation { get; init; } = null!;

    /// <summary>Gets the rule's stable id, with its variant where it has one, such as <c>SL-01</c> or <c>SL-06/list</c>.</summary>
    public string Rule { get; internal init; } = string.Empty;

    /// <summary>Gets the rule's title.</summary>
    public string Title { get; internal init; } = string.Empty;

    /// <summary>Gets what the rule answered: a violation, needs judgement, indeterminate or an error.</summary>
    public Outcome Outcome { get; internal init; }

    /// <summary>Gets what a violation of the rule does.</summary>
    public Severity Severity { get; internal init; }

    /// <summary>Gets what kind of text the rule rests on: statute, regulation, policy, practice, report-language or recommendation.</summary>
    public string Basis { get; internal init; } = string.Empty;

    /// <summary>Gets the text of the law that was applied, or <see langword="null"/> where no text is encoded for the line's dates.</summary>
    public LawText? Text { get; internal init; }

    /// <summary>Gets the subject's place in the package, as a JSON Pointer (RFC 6901) such as <c>/lines/0/recipients/1</c>.</summary>
    public string Subject { get; internal init; } = string.Empty;

    /// <summary>Gets the name of the recipient or line that the finding is about, for people.</summary>
    public string SubjectName { get; internal init; } = string.Empty;

    /// <summary>Gets the registry id of the unit, or <see langword="null"/> where the subject is none or was not resolved to one.</summary>
    public string? Unit { get; internal init; }

    /// <summary>Gets the finding in a sentence.</summary>
    public string Message { get; internal init; } = string.Empty;

    /// <summary>Gets the provisions that the rule rests on.</summary>
    public ImmutableArray<LawCitation> Citations { get; internal init; } = [];

    /// <summary>Gets the facts that decided it, with the claims and sources behind each.</summary>
    public ImmutableArray<FactOnRecord> Evidence { get; internal init; } = [];

    /// <summary>Gets what ties the incidents to the unit: each attribution, by whom, and the relations it passes.</summary>
    public ImmutableArray<ClaimCited> Attribution { get; internal init; } = [];

    /// <summary>Gets each decision on credibility, whoever took it and in whichever capacity.</summary>
    public ImmutableArray<ClaimCited> Credibility { get; internal init; } = [];

    /// <summary>Gets what was delivered before and after the incidents became known, or <see langword="null"/> where there is no incident.</summary>
    public FurnishedMoney? Furnished { get; internal init; }

    /// <summary>Gets the facts that were needed and are unknown; empty for a violation.</summary>
    public ImmutableArray<MissingFact> Missing => Questions.Value.Facts;

    /// <summary>Gets the minimal sets of answers that would settle it, smaller ones first; empty for a violation.</summary>
    public ImmutableArray<AnswerSet> AnswerSets => Questions.Value.Sets;

    /// <summary>Gets whether more was unknown than is searched through (twelve questions), so that further sets may exist.</summary>
    public bool AnswerSetsArePartial => Questions.Value.IsPartial;

    /// <summary>Gets each exception that was considered and why it was not met.</summary>
    public ImmutableArray<ExceptionConsidered> Considered { get; internal init; } = [];

    /// <summary>Gets what speaks against the allegations, as the registry records it.</summary>
    public ImmutableArray<ClaimCited> Contrary { get; internal init; } = [];

    /// <summary>Gets what would clear it, and who could do that.</summary>
    public ImmutableArray<Remedy> Remedies { get; internal init; } = [];

    /// <summary>Gets the money under the finding; nothing at the least, while it is open whether the rule is broken; empty where no amount is stated.</summary>
    public ImmutableArray<Exposure> Exposure { get; internal init; } = [];

    /// <summary>Gets the waiver on file that overlays the violation, or <see langword="null"/> where none is claimed.</summary>
    public WaiverOnFile? Waiver { get; internal init; }

    /// <summary>Gets whether the finding still stands: a violation that a waiver in force excuses does not, but stays a violation.</summary>
    public bool Stands => Waiver?.IsInForce != true;
}
