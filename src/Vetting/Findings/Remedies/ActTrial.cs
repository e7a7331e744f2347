using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Findings.Remedies;

/// <summary>Tries acts out on one answer: what would the same rule say of the same subject afterwards?</summary>
internal sealed class ActTrial(RuleSet rules, Proposal proposal, Answer answer, AsOf asOf)
{
    /// <summary>The answer after the edits; <see langword="null"/> where they make no readable proposal.</summary>
    public Answer? After(ImmutableArray<ProposalEdit> edits)
    {
        try
        {
            var after = proposal.With(edits);
            return new Evaluation(rules, after.Package, after.Registry, asOf).Ask(answer.Provision, answer.Place);
        }
        catch (UnusableInputException)
        {
            return null;
        }
    }

    /// <summary>Whether the rule no longer bites, or a waiver in force lifts the violation.</summary>
    public bool Clears(Answer after) => Outcomes.Passes(after.Outcome) || FindingOf.Waiver(after, asOf)?.IsInForce == true;
}
