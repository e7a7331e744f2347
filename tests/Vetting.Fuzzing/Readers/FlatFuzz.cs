using Vetting.Fuzzing.Mutating;
using Vetting.Screening.Inputs;

namespace Vetting.Fuzzing.Readers;

/// <summary>Packages in one flat table of comma-separated values.</summary>
internal sealed class FlatFuzz(IReadOnlyList<byte[]> seeds) : ScreenedFuzz("flat", 2, ".csv")
{
    private readonly TableMutation _mutation = new(seeds);

    public override byte[] Make(Draws draws) => _mutation.Of(draws.One(seeds), draws);

    // Small blocks, so that some packages come in one of their own.
    protected override IInput Open(string file) => new CsvInput(file, 2_000);
}
