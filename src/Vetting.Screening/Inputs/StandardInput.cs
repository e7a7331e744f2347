namespace Vetting.Screening.Inputs;

/// <summary>Lines of JSON that arrive on standard input. They cannot be asked for again, so such a run cannot be resumed.</summary>
internal sealed class StandardInput(Func<Stream> open, int blockSize) : IInput
{
    public string Name => "-";

    public long? Length => null;

    public IEnumerable<RecordBatch> Read(InputPosition from)
    {
        using var stream = open();
        foreach (var batch in new LineBlocks(stream, Name, blockSize).Read(from))
        {
            yield return batch;
        }
    }
}
