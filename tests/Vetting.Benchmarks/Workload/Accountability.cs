namespace Vetting.Benchmarks.Workload;

public sealed class Accountability
{
    public required string Investigation { get; init; }

    public required string Prosecution { get; init; }

    public required string Sentence { get; init; }
}
