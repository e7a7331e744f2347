using Vetting.Reading;

namespace Vetting.Benchmarks.Workload;

[Meaning("an allegation")]
public sealed class Allegation
{
    [Meaning("its kind")]
    public required string Kind { get; init; }

    [Meaning("its credibility")]
    public required string Credibility { get; init; }

    [Meaning("its date")]
    public required DateTime Date { get; init; }

    [Meaning("its accountability")]
    public required Accountability Accountability { get; init; }
}
