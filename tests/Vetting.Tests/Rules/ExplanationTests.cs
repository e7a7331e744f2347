using Vetting.Logic;
using Vetting.Rules;
using Vetting.Rules.Explaining;
using Vetting.Tests.Rules.Generated;

namespace Vetting.Tests.Rules;

public sealed class ExplanationTests
{
    [Fact]
    public void The_explainer_agrees_with_compiled_rules_on_things_partly_unknown()
    {
        var asked = 0;
        foreach (var (expression, i) in Expressions.Truth.Take(500, seed: 3).Select((text, i) => (text, (ulong)i)))
        {
            var rule = Rule.Of(expression);
            foreach (var (_, blurred) in Things.Blurred.Take(45, seed: i))
            {
                var explanation = rule.Explain(blurred, Rule.Law);
                Assert.True(Rule.Truth(explanation.Verdict) == Assert.Single(explanation.Parts).Truth, expression);
                Assert.True(explanation.Verdict.Outcome != Outcome.Indeterminate || explanation.Unknown.Length > 0, expression);
                asked++;
            }
        }

        Assert.Equal(22_500, asked);
    }

    [Fact]
    public void Every_minimal_set_settles_the_rule_and_nothing_less_of_it_does()
    {
        foreach (var (expression, i) in Expressions.Truth.Take(200, seed: 4).Select((text, i) => (text, (ulong)i)))
        {
            var rule = Rule.Of(expression);
            foreach (var (_, blurred) in Things.Blurred.Take(5, seed: i))
            {
                var explanation = rule.Explain(blurred, Rule.Law);
                if (explanation.Unknown.Length is 0 or > 6)
                {
                    continue;
                }

                Assert.All(explanation.Settlements.Sets, set =>
                {
                    Assert.Equal(set.Outcome, Under(explanation, set.Answers));
                    Assert.All(set.Answers, left => Assert.Equal(Outcome.Indeterminate, Under(explanation, set.Answers.Remove(left))));
                });
            }
        }
    }

    [Fact]
    public void A_rule_that_waits_for_a_decision_alone_needs_judgement()
    {
        var thing = new Thing { Flag = true };
        Assert.Equal(Outcome.NeedsJudgement, Explain("s.Flag == true and s.Judged == true", thing).Outcome);
    }

    [Fact]
    public void A_rule_that_no_decision_settles_is_indeterminate()
    {
        // If the decision is yes, the flag is still needed; if it is no, the mark is.
        var thing = new Thing();
        Assert.Equal(Outcome.Indeterminate, Explain("(s.Judged == true and s.Flag == true) or (s.Judged == false and s.Mark == true)", thing).Outcome);
    }

    [Fact]
    public void One_decision_that_clears_makes_it_a_matter_of_judgement_although_information_is_missing_too() =>
        Assert.Equal(Outcome.NeedsJudgement, Explain("s.Flag == true and s.Judged == true", new Thing()).Outcome);

    [Fact]
    public void Minimal_sets_name_the_answers_and_where_they_lead()
    {
        var sets = Explain("s.Flag == true and s.Mark == false", new Thing()).Settlements;
        Assert.False(sets.IsPartial);
        Assert.Equal(
            ["not (s.Flag == true) -> Clear", "s.Mark == true -> Clear", "s.Flag == true, not (s.Mark == true) -> Violation"],
            sets.Sets.Select(set => $"{string.Join(", ", set.Answers.Select(answer => answer.Atom.Answer(answer.Answer)))} -> {set.Outcome}"),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Answers_that_exclude_each_other_are_never_asked_for_together()
    {
        var sets = Explain("s.Name == \"a\" and s.Name == \"b\"", new Thing()).Settlements.Sets;
        Assert.All(sets, set => Assert.Equal(Outcome.Clear, set.Outcome));
        sets = Explain("s.Small > 5 and s.Small < 3 and s.Small != 9", new Thing()).Settlements.Sets;
        Assert.All(sets, set => Assert.Equal(Outcome.Clear, set.Outcome));
    }

    [Fact]
    public void An_open_list_is_one_question()
    {
        var explanation = Explain("s.Parts.Any(i => i.Flag == true)", new Thing { Parts = FactList<Thing>.Open([]) });
        var atom = Assert.Single(explanation.Unknown);
        Assert.Equal(AtomKind.FurtherMembers, atom.Kind);
        Assert.Equal("Parts", Assert.Single(atom.Facts).Fact.Name);
    }

    [Fact]
    public void A_possible_member_is_a_question_about_that_member()
    {
        var member = new Thing { Flag = true };
        var explanation = Explain("s.Parts.Any(i => i.Flag == true)", new Thing { Parts = FactList<Thing>.Of([], [member], isClosed: true) });
        var atom = Assert.Single(explanation.Unknown);
        Assert.Equal(AtomKind.Membership, atom.Kind);
        Assert.Same(member, atom.Element);
    }

    [Fact]
    public void Beyond_twelve_unknowns_the_sets_are_said_to_be_partial()
    {
        var things = Enumerable.Range(0, 13).Select(_ => new Thing());
        var sets = Explain("s.Parts.Any(i => i.Flag == true)", new Thing { Parts = FactList<Thing>.Closed(things) }).Settlements;
        Assert.True(sets.IsPartial);
        Assert.Equal(12, sets.Sets.Length);
    }

    [Fact]
    public void A_quantifier_is_explained_by_each_element_with_the_facts_looked_at()
    {
        Thing[] parts = [new() { Flag = false }, new() { Flag = true }];
        var steps = Assert.Single(Explain("s.Parts.Any(i => i.Flag == true)", new Thing { Parts = FactList<Thing>.Closed(parts) }).Parts).Steps;
        Assert.Equal("s.Parts.Any(i => i.Flag == true)", steps.Text);
        Assert.Equal(["false", "true"], steps.Children.Select(child => child.Answer), StringComparer.Ordinal);
        Assert.Equal(parts, steps.Children.Select(child => child.Element));
        Assert.Equal(true, Assert.Single(steps.Children[1].Facts).Value);
    }

    private static RuleExplanation Explain(string expression, Thing thing) => Rule.Of(expression).Explain(thing, Rule.Law);

    private static Outcome Under(RuleExplanation explanation, IEnumerable<(Atom Atom, bool Answer)> answers)
    {
        var assumed = new bool?[explanation.Unknown.Max(atom => atom.Index) + 1];
        foreach (var (atom, answer) in answers)
        {
            assumed[atom.Index] = answer;
        }

        return explanation.OutcomeUnder(new Answers(assumed));
    }
}
