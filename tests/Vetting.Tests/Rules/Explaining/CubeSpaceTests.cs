using Vetting.Rules;
using Vetting.Rules.Explaining;
using Vetting.Tests.Rules.Generated;

namespace Vetting.Tests.Rules.Explaining;

public sealed class CubeSpaceTests
{
    [Fact]
    public void All_partial_answers_worked_out_together_are_what_each_is_by_itself()
    {
        var asked = 0;
        foreach (var explanation in Explanations().Where(its => its.Unknown.Length is > 0 and <= 6))
        {
            var space = new CubeSpace(explanation.Unknown.Length, explanation.Unknown.Index().Select(atom => (atom.Item, atom.Index)));
            var together = explanation.OutcomesOver(space);
            for (var cube = 0; cube < space.Count; cube++)
            {
                Assert.Equal(explanation.OutcomeUnder(AnswersOf(space, cube, explanation)), together(cube));
                asked++;
            }
        }

        Assert.True(asked > 5_000, $"{asked}");
    }

    [Fact]
    public void The_minimal_sets_are_those_that_trying_every_set_finds()
    {
        var tried = 0;
        foreach (var explanation in Explanations().Where(its => its.Unknown.Length is > 0 and <= 5))
        {
            var space = new CubeSpace(explanation.Unknown.Length, explanation.Unknown.Index().Select(atom => (atom.Item, atom.Index)));
            var settling = Enumerable.Range(0, space.Count).Where(cube => explanation.OutcomeUnder(AnswersOf(space, cube, explanation)) != Outcome.Indeterminate).ToList();
            var minimal = settling.Where(cube => !settling.Exists(other => other != cube && IsWithin(space, other, cube))).ToList();
            var joint = new JointAnswers(explanation.Unknown, ReferenceEqualityComparer.Instance);
            var expected = minimal.Where(cube => joint.ArePossible(Bits(space, cube, true), Bits(space, cube, false)));

            Assert.Equal(expected.Count(), explanation.Settlements.Sets.Length);
            tried++;
        }

        Assert.True(tried > 100, $"{tried}");
    }

    private static IEnumerable<RuleExplanation> Explanations() =>
        from expression in Expressions.Truth.Take(150, seed: 11).Index()
        let rule = Rule.Of(expression.Item)
        from thing in Things.Blurred.Take(4, seed: (ulong)expression.Index)
        select rule.Explain(thing.Item2, Rule.Law);

    private static Answers AnswersOf(CubeSpace space, int cube, RuleExplanation explanation)
    {
        var answers = new bool?[explanation.Unknown.Max(atom => atom.Index) + 1];
        foreach (var (index, atom) in explanation.Unknown.Index())
        {
            answers[atom.Index] = space.AnswerTo(index, cube);
        }

        return new Answers(answers);
    }

    private static bool IsWithin(CubeSpace space, int smaller, int larger) =>
        Enumerable.Range(0, space.Questions).All(question => space.AnswerTo(question, smaller) is not { } answer || space.AnswerTo(question, larger) == answer);

    private static int Bits(CubeSpace space, int cube, bool answer) =>
        Enumerable.Range(0, space.Questions).Where(question => space.AnswerTo(question, cube) == answer).Sum(question => 1 << question);
}
