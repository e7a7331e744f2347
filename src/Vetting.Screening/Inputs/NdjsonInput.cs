namespace Vetting.Screening.Inputs;

/// <summary>A file with a package of the JSON format on each line.</summary>
internal sealed class NdjsonInput(string path, int blockSize) : IInput
{
    public string Name { get; } = path.Replace('\\', '/');

    public long? Length => new FileInfo(path).Length;

    public IEnumerable<RecordBatch> Read(InputPosition from)
    {
        // Unbuffered: blocks are read as they are needed, and one read fills one.
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        stream.Position = from.Offset;
        foreach (var batch in new LineBlocks(stream, Name, blockSize).Read(from))
        {
            yield return batch;
        }
    }
}
