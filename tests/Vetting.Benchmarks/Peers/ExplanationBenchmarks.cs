using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Vetting.Benchmarks.Workload;
using Vetting.Facts;
using Vetting.Rules;

namespace Vetting.Benchmarks.Peers;

/// <summary>
/// Twenty rules on a hundred packages, answered, and answered and explained: an explanation is worked out when it is asked
/// for, and an answer without one pays nothing for it.
/// </summary>
[MemoryDiagnoser]
public class ExplanationBenchmarks
{
    private static readonly LawParameters NoLaw = new([], []);

    private readonly Package[] _packages = [.. WorkloadPackages.Generate().Take(100)];

    private readonly ImmutableArray<CompiledRule> _rules =
        [.. RuleSetLoader.LoadFor(WorkloadRules.File, WorkloadRules.Subject, typeof(Package)).Select(provision => provision.Latest.Rule)];

    [Benchmark(Baseline = true)]
    public int Answered()
    {
        var violations = 0;
        foreach (var package in _packages)
        {
            foreach (var rule in _rules)
            {
                violations += rule.Evaluate(package, NoLaw).Outcome == Outcome.Violation ? 1 : 0;
            }
        }

        return violations;
    }

    [Benchmark]
    public int Explained()
    {
        var parts = 0;
        foreach (var package in _packages)
        {
            foreach (var rule in _rules)
            {
                parts += rule.Explain(package, NoLaw).Parts.Length;
            }
        }

        return parts;
    }
}
