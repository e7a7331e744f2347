using Vetting.Reading;

namespace Vetting.Benchmarks.Workload;

[Meaning("a commander")]
public sealed class Commander
{
    [Meaning("its name")]
    public required string Name { get; init; }

    [Meaning("its vetted on")]
    public required DateTime VettedOn { get; init; }
}
