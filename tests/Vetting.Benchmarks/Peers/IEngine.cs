using Vetting.Benchmarks.Workload;

namespace Vetting.Benchmarks.Peers;

/// <summary>An engine with the twenty rules loaded. May be asked from several threads at once.</summary>
internal interface IEngine
{
    /// <summary>Bit k is set where rule k hits.</summary>
    uint Hits(Package package);
}
