namespace Vetting.Benchmarks.Workload;

public sealed class Item
{
    public required string Kind { get; init; }

    public required bool Lethal { get; init; }

    public required long AmountUsd { get; init; }
}
