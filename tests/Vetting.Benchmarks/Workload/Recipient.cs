namespace Vetting.Benchmarks.Workload;

public sealed class Recipient
{
    public required string UnitId { get; init; }

    public required string Type { get; init; }

    public required DateTime VettedOn { get; init; }

    public required Commander Commander { get; init; }

    public required List<Allegation> Allegations { get; init; }
}
