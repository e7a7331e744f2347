using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;
using Vetting.Benchmarks.Workload;

namespace Vetting.Benchmarks.Peers;

/// <summary>RulesEngine's parser alone: the delegates that <c>RuleExpressionParser.Compile</c> gives, held and called.</summary>
internal sealed class DelegatesEngine : IEngine
{
    private readonly ImmutableArray<Func<object[], bool>> _rules;

    /// <param name="isFast">Whether FastExpressionCompiler compiles them.</param>
    public DelegatesEngine(bool isFast)
    {
        var parser = new RuleExpressionParser(new ReSettings { UseFastExpressionCompiler = isFast });
        var input = new RuleParameter(WorkloadRules.Subject, RuntimeHelpers.GetUninitializedObject(typeof(Package)));
        _rules = [.. WorkloadRules.Expressions.Select(expression => parser.Compile<bool>(expression, [input]))];
    }

    public uint Hits(Package package)
    {
        object[] input = [package];
        var hits = 0u;
        for (var rule = 0; rule < _rules.Length; rule++)
        {
            hits |= _rules[rule](input) ? 1u << rule : 0;
        }

        return hits;
    }
}
