namespace Vetting.Screening;

/// <summary>How findings are written.</summary>
public enum FindingsFormat
{
    /// <summary>One line of JSON for each package, its findings within it.</summary>
    Ndjson = 0,

    /// <summary>One row for each finding, and one for each package without any.</summary>
    Csv = 1,

    /// <summary>The rows of <see cref="Csv"/> as columns.</summary>
    Parquet = 2,
}
