using System.Collections.Immutable;
using Vetting.Benchmarks.Workload;

namespace Vetting.Benchmarks.Peers;

internal sealed class HandWrittenEngine : IEngine
{
    private readonly ImmutableArray<Func<Package, bool>> _rules = HandWritten.Rules;

    public uint Hits(Package package)
    {
        var hits = 0u;
        for (var rule = 0; rule < _rules.Length; rule++)
        {
            hits |= _rules[rule](package) ? 1u << rule : 0;
        }

        return hits;
    }
}
