namespace Vetting.Screening.Inputs;

/// <summary>A place between two records of an input.</summary>
/// <param name="Offset">What the input counts in: bytes, of a Parquet file rows.</param>
/// <param name="Row">The number of the line or row that comes next, as people count.</param>
internal readonly record struct InputPosition(long Offset, long Row)
{
    public static InputPosition Start { get; } = new(0, 1);
}
