using System.Collections.Immutable;
using Vetting.Findings;
using Vetting.Harness.Cases;
using Vetting.Harness.Observing;
using Vetting.Rules;

namespace Vetting.Harness.Testing;

/// <summary>What a rule answers for a case, in the terms in which a case states what it expects.</summary>
internal static class CaseAnswer
{
    public static ExpectedAnswer Of(RuleCase asked, Answer answer) => new(
        answer.Outcome,
        FindingOf.Waiver(answer, asked.AsOf)?.IsInForce == true,
        FindingOf.Lifted(answer).Any(),
        Missing(answer))
    {
        // Said only where the case says it, so that what is not asked does not differ.
        Severity = asked.Expected.Severity is not null && ExpectedAnswer.IsSevere(answer.Outcome) ? answer.Provision.Latest.Properties.Severity : null,
    };

    /// <summary>The same, as far as it takes to tell it from what is expected: an outcome that differs says enough.</summary>
    public static ExpectedAnswer Of(RuleCase asked, Answer answer, ExpectedAnswer expected) =>
        answer.Outcome == expected.Outcome ? Of(asked, answer) : new ExpectedAnswer(answer.Outcome, IsWaived: false, HasLifted: false, []);

    /// <summary>What is unknown and matters under any of the texts that judged the subject.</summary>
    private static ImmutableArray<string> Missing(Answer answer)
    {
        if (answer.Outcome is not (Outcome.Indeterminate or Outcome.NeedsJudgement))
        {
            return [];
        }

        var facts = answer.Rulings.Where(ruling => ruling.Explanation is not null).SelectMany(MissingFrom);
        var needsText = answer.TextsDiffer || answer.Rulings.Any(ruling => ruling.Text.State == TextState.NotEncoded || ruling.Explanation?.Unknown.Any(atom => atom.Facts.IsEmpty) == true);
        return [.. facts.Concat(needsText ? [ExpectedAnswer.Text] : []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> MissingFrom(Ruling ruling)
    {
        var names = RuleFacts.Of(ruling.Text.Version!.Rule);
        return ruling.Explanation!.Unknown.SelectMany(atom => atom.Facts)
            .Where(fact => fact is { Term: not null, Value: not Facts.FactObject })
            .Select(fact => names.PathOf(fact.Term!));
    }
}
