using Vetting.Fuzzing.Mutating;
using Vetting.Screening.Inputs;

namespace Vetting.Fuzzing.Readers;

/// <summary>Packages in a file of Parquet with bytes lost, doubled and exchanged.</summary>
internal sealed class ParquetFuzz(IReadOnlyList<byte[]> seeds) : ScreenedFuzz("parquet", 1, ".parquet")
{
    public override byte[] Make(Draws draws)
    {
        var file = draws.One(seeds);
        for (var changes = draws.Size(6); changes > 0; changes--)
        {
            file = ByteMutation.Of(file, draws);
        }

        return file;
    }

    protected override IInput Open(string file) => new ParquetInput(file, 2_000);
}
