namespace Vetting.Benchmarks.Workload;

public sealed class Allegation
{
    public required string Kind { get; init; }

    public required string Credibility { get; init; }

    public required DateTime Date { get; init; }

    public required Accountability Accountability { get; init; }
}
