namespace Vetting.Benchmarks.Workload.Stated;

public sealed class StatedAllegation
{
    public string? Kind { get; init; }

    public string? Credibility { get; init; }

    /// <summary>How many days before the proposal it happened.</summary>
    public int? DaysAgo { get; init; }

    public Accountability? Accountability { get; init; }
}
