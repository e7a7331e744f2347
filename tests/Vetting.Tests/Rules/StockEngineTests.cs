using System.Linq.Expressions;
using FastExpressionCompiler;
using RulesEngine.Models;
using Vetting.Rules.Parsing;
using Vetting.Tests.Rules.Generated;
using Engine = RulesEngine.RulesEngine;
using StockRule = RulesEngine.Models.Rule;
using TestContext = Xunit.TestContext;

namespace Vetting.Tests.Rules;

public sealed class StockEngineTests
{
    [Fact]
    public async Task Where_everything_is_known_compiled_rules_agree_with_the_stock_engine()
    {
        // What the law does not say is unknown to us and an exception or a false to the stock engine.
        var expressions = Expressions.Truth.Take(400, seed: 8).Where(text => !text.Contains("missing", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToArray();
        var workflow = new Workflow
        {
            WorkflowName = "all",
            Rules = [.. expressions.Select((text, i) => new StockRule { RuleName = $"R{i}", Expression = text })],
        };
        var engine = new Engine([workflow], EngineSettings.ForStockEngine());
        var rules = expressions.Select(text => Rule.Of(text)).ToArray();
        foreach (var thing in Things.Known.Take(60, seed: 9))
        {
            var results = await engine.ExecuteAllRulesAsync("all", [new RuleParameter("s", thing), new RuleParameter("law", Rule.Law)], TestContext.Current.CancellationToken);
            for (var i = 0; i < rules.Length; i++)
            {
                Assert.True(string.IsNullOrEmpty(results[i].ExceptionMessage), $"{expressions[i]}: {results[i].ExceptionMessage}");
                Assert.True(results[i].IsSuccess == Rule.Truth(rules[i].Evaluate(thing, Rule.Law)), expressions[i]);
            }
        }
    }

    [Fact]
    public async Task The_stock_engine_takes_an_unknown_for_a_no_and_we_do_not()
    {
        var workflow = new Workflow { WorkflowName = "one", Rules = [new StockRule { RuleName = "R", Expression = "not (s.Small < 5)" }] };
        var engine = new Engine([workflow], EngineSettings.ForStockEngine());
        var results = await engine.ExecuteAllRulesAsync("one", [new RuleParameter("s", new Thing()), new RuleParameter("law", Rule.Law)], TestContext.Current.CancellationToken);
        Assert.True(Assert.Single(results).IsSuccess);
        Assert.Null(Rule.Ask("not (s.Small < 5)", new Thing()));
    }

    [Fact]
    public void The_fast_compiler_still_miscompiles_lifted_comparisons_so_it_stays_unused()
    {
        var area = Expression.Parameter(typeof(int?));
        var isAbove = Expression.Lambda<Func<int?, bool?>>(
            Expression.MakeBinary(ExpressionType.GreaterThan, area, Expression.Constant(52, typeof(int?)), liftToNull: true, null), area);
        Assert.True(isAbove.Compile()(60));
        Assert.NotEqual(true, isAbove.CompileFast()(60));
        Assert.False(EngineSettings.ForParser().UseFastExpressionCompiler);
    }
}
