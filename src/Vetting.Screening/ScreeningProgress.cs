namespace Vetting.Screening;

/// <summary>How far a run has come.</summary>
/// <param name="Records">How many records were read, those of an earlier part of the run included.</param>
/// <param name="Done">How much of the input is done; bytes, of Parquet files rows.</param>
/// <param name="Total">How much there is, or <see langword="null"/> where nobody knows.</param>
/// <param name="ResumedAt">Where this part of the run began.</param>
public readonly record struct ScreeningProgress(long Records, long Done, long? Total, long ResumedAt);
