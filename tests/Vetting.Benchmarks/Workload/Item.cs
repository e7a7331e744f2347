using Vetting.Reading;

namespace Vetting.Benchmarks.Workload;

[Meaning("an item")]
public sealed class Item
{
    [Meaning("its kind")]
    public required string Kind { get; init; }

    [Meaning("its lethal")]
    public required bool Lethal { get; init; }

    [Meaning("its amount usd")]
    public required long AmountUsd { get; init; }
}
