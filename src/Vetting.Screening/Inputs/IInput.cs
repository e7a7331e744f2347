namespace Vetting.Screening.Inputs;

/// <summary>A file of packages, or standard input.</summary>
internal interface IInput
{
    /// <summary>The name that places carry.</summary>
    string Name { get; }

    /// <summary>How far <see cref="InputPosition.Offset"/> goes; <see langword="null"/> where nobody knows, and where it cannot be begun in the middle.</summary>
    long? Length { get; }

    /// <summary>Reads from a place that a batch named as its next, to the end.</summary>
    IEnumerable<RecordBatch> Read(InputPosition from);
}
