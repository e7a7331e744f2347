using BenchmarkDotNet.Attributes;
using Vetting.Benchmarks.Workload;

namespace Vetting.Benchmarks.Peers;

/// <summary>All twenty rules on all packages, one thread. The command <c>peers</c> measures the same and more, against everybody.</summary>
[MemoryDiagnoser]
public class EvaluationBenchmarks
{
    private readonly Package[] _packages = [.. WorkloadPackages.Generate()];
    private readonly IEngine _byHand = new HandWrittenEngine();
    private readonly IEngine _vetting = new VettingEngine();
    private readonly IEngine _delegates = new DelegatesEngine(isFast: true);
    private readonly IEngine _stock = new StockEngine(isFast: false);
    private readonly IEngine _stockFast = new StockEngine(isFast: true);

    [Benchmark(Baseline = true)]
    public void HandWritten() => Turns.Pass(_packages, _byHand, threads: 1);

    [Benchmark]
    public void Vetting() => Turns.Pass(_packages, _vetting, threads: 1);

    [Benchmark]
    public void DelegatesOfRulesEngine() => Turns.Pass(_packages, _delegates, threads: 1);

    [Benchmark]
    public void RulesEngineWithItsFastCompiler() => Turns.Pass(_packages, _stockFast, threads: 1);

    [Benchmark]
    public void RulesEngineAsInItsReadme() => Turns.Pass(_packages, _stock, threads: 1);
}
