using System.Collections.Immutable;
using Vetting.Facts;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules;
using Vetting.Rules.Files;

namespace Vetting.Findings.Remedies;

/// <summary>The answer that acts are sought for, and what it is part of.</summary>
internal sealed class ActContext
{
    public ActContext(RuleSet rules, Proposal proposal, Answer answer, AsOf asOf)
    {
        (Rules, Proposal, Answer) = (rules, proposal, answer);
        Trial = new ActTrial(rules, proposal, answer, asOf);
        Days = new ActDays(proposal.Package.Content, Line, asOf);
        Properties = (answer.Deciding.Text.Version ?? answer.Provision.Latest).Properties;
    }

    public RuleSet Rules { get; }

    public Proposal Proposal { get; }

    public Answer Answer { get; }

    public ActTrial Trial { get; }

    public ActDays Days { get; }

    public RuleProperties Properties { get; }

    public AidLine? Line => Answer.Place.Line is { } line ? Proposal.Package.Content.Lines[line] : null;

    public Recipient? Recipient => Answer.Place.Recipient is { } recipient ? Line!.Recipients[recipient] : null;

    public RecipientFacts? Facts => Answer.Subject as RecipientFacts;

    /// <summary>No number, and every number that the law of the answer sets.</summary>
    public ImmutableArray<decimal> Numbers => [.. Answer.Deciding.Law.AllNumbers.Prepend(1).Prepend(0).Distinct()];

    /// <summary>The file that package edits name.</summary>
    public string File => Proposal.Package.Content.Place.File;

    public string LinePointer => new SubjectPlace(Answer.Place.Line, null).Pointer;
}
