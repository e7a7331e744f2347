using Vetting.Reading;

namespace Vetting.Benchmarks.Workload;

[Meaning("a recipient")]
public sealed class Recipient
{
    [Meaning("its unit id")]
    public required string UnitId { get; init; }

    [Meaning("its type")]
    public required string Type { get; init; }

    [Meaning("its vetted on")]
    public required DateTime VettedOn { get; init; }

    [Meaning("its commander")]
    public required Commander Commander { get; init; }

    [Meaning("its allegations")]
    public required List<Allegation> Allegations { get; init; }
}
