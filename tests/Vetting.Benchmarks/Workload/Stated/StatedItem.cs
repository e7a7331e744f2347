namespace Vetting.Benchmarks.Workload.Stated;

public sealed class StatedItem
{
    public string? Kind { get; init; }

    public bool? Lethal { get; init; }

    public long? AmountUsd { get; init; }
}
