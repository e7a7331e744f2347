using System.Linq.Expressions;
using RulesEngine.ExpressionBuilders;
using Vetting.Facts;
using Vetting.Rules.Parsing;
using Vetting.Tests.Rules.Generated;

namespace Vetting.Tests.Rules;

public sealed class AgreementTests
{
    private static readonly ParameterExpression _subject = Expression.Parameter(typeof(Thing), "s");
    private static readonly ParameterExpression _law = Expression.Parameter(typeof(LawParameters), "law");

    [Fact]
    public void Compiled_rules_agree_with_a_naive_interpreter_on_things_partly_unknown()
    {
        var parser = new RuleExpressionParser(EngineSettings.ForParser());
        var interpreter = new NaiveInterpreter(Rule.Law);
        var answers = new int[3];
        foreach (var (expression, i) in Expressions.Truth.Take(600, seed: 1).Select((text, i) => (text, (ulong)i)))
        {
            var rule = Rule.Of(expression);
            var interpreted = Rule.Interpreted<Thing>(expression, "s");
            var tree = parser.Parse(expression, [_subject, _law], null);
            foreach (var (known, blurred) in Things.Blurred.Take(50, seed: i))
            {
                var truth = Rule.Truth(rule.Evaluate(blurred, Rule.Law));
                Assert.True(interpreter.Ask(tree, _subject, blurred, _law) == truth, expression);
                Assert.Equal(rule.Evaluate(blurred, Rule.Law), interpreted.Evaluate(blurred, Rule.Law));
                answers[truth is null ? 2 : truth.Value ? 1 : 0]++;
            }
        }

        Assert.Equal(30_000, answers.Sum());
        Assert.All(answers, count => Assert.InRange(count, 3_000, 27_000));
    }

    [Fact]
    public void Making_a_fact_or_a_lists_completeness_unknown_never_changes_one_answer_into_another()
    {
        foreach (var (expression, i) in Expressions.Truth.Take(400, seed: 2).Select((text, i) => (text, (ulong)i)))
        {
            var rule = Rule.Of(expression);
            foreach (var (known, blurred) in Things.Blurred.Take(50, seed: i))
            {
                var before = Rule.Truth(rule.Evaluate(known, Rule.Law));
                var after = Rule.Truth(rule.Evaluate(blurred, Rule.Law));
                Assert.True(after is null || after == before, expression);
            }
        }
    }
}
