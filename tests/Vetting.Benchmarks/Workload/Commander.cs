namespace Vetting.Benchmarks.Workload;

public sealed class Commander
{
    public required string Name { get; init; }

    public required DateTime VettedOn { get; init; }
}
