using Vetting.Reading;

namespace Vetting.Benchmarks.Workload;

[Meaning("what became of an allegation")]
public sealed class Accountability
{
    [Meaning("its investigation")]
    public required string Investigation { get; init; }

    [Meaning("its prosecution")]
    public required string Prosecution { get; init; }

    [Meaning("its sentence")]
    public required string Sentence { get; init; }
}
