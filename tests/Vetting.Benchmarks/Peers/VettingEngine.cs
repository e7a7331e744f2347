using System.Collections.Immutable;
using Vetting.Benchmarks.Workload;
using Vetting.Facts;
using Vetting.Rules;

namespace Vetting.Benchmarks.Peers;

/// <summary>Our own compiler on the rule file of the workload.</summary>
internal sealed class VettingEngine : IEngine
{
    private static readonly LawParameters NoLaw = new([], []);

    private readonly ImmutableArray<CompiledRule> _rules =
        [.. RuleSetLoader.LoadFor(WorkloadRules.File, WorkloadRules.Subject, typeof(Package)).Select(provision => provision.Latest.Rule)];

    public uint Hits(Package package)
    {
        var hits = 0u;
        for (var rule = 0; rule < _rules.Length; rule++)
        {
            hits |= _rules[rule].Evaluate(package, NoLaw).Outcome == Outcome.Violation ? 1u << rule : 0;
        }

        return hits;
    }
}
