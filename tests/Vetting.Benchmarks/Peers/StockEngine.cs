using RulesEngine.Models;
using Vetting.Benchmarks.Workload;

namespace Vetting.Benchmarks.Peers;

/// <summary>RulesEngine as its README shows it: a workflow, an input, <c>ExecuteAllRulesAsync</c>.</summary>
/// <param name="isFast">Whether its flag for FastExpressionCompiler is set.</param>
internal sealed class StockEngine(bool isFast) : IEngine
{
    private readonly RulesEngine.RulesEngine _engine = new(
        [
            new Workflow
            {
                WorkflowName = "workload",
                Rules = WorkloadRules.Expressions.Select((expression, index) => new RulesEngine.Models.Rule
                {
                    RuleName = FormattableString.Invariant($"W-{index + 1:00}"),
                    RuleExpressionType = RuleExpressionType.LambdaExpression,
                    Expression = expression,
                }),
            },
        ],
        new ReSettings { UseFastExpressionCompiler = isFast });

    public uint Hits(Package package)
    {
        var results = _engine.ExecuteAllRulesAsync("workload", new RuleParameter(WorkloadRules.Subject, package)).AsTask().GetAwaiter().GetResult();
        var hits = 0u;
        for (var rule = 0; rule < results.Count; rule++)
        {
            hits |= results[rule].IsSuccess ? 1u << rule : 0;
        }

        return hits;
    }
}
