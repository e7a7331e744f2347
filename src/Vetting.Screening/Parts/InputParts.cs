using System.Collections.Immutable;
using System.Security.Cryptography;
using Vetting.Reading;
using Vetting.Screening.Inputs;

namespace Vetting.Screening.Parts;

/// <summary>Cuts a file of lines of JSON into parts, and reads them again one by one.</summary>
/// <param name="path">Where the file is.</param>
/// <param name="name">The name that places carry.</param>
/// <param name="partBytes">How large a part is where no line is longer.</param>
internal sealed class InputParts(string path, string name, int partBytes)
{
    /// <summary>Reads the whole file once, and holds one part of it at a time.</summary>
    public ImmutableArray<InputPart> Cut()
    {
        var parts = ImmutableArray.CreateBuilder<InputPart>();
        using var stream = Open();
        var at = InputPosition.Start;
        foreach (var batch in new LineBlocks(stream, name, partBytes).Read(at))
        {
            parts.Add(new InputPart(parts.Count, at.Offset, batch.Next.Offset - at.Offset, at.Row, HashOf(batch)));
            at = batch.Next;
            batch.Return();
        }

        return parts.ToImmutable();
    }

    /// <summary>The records of a part.</summary>
    /// <exception cref="UnusableInputException">They are not what they were when the file was cut.</exception>
    public RecordBatch Read(InputPart part)
    {
        using var stream = Open();
        stream.Position = Math.Min(part.Offset, stream.Length);
        var from = new InputPosition(part.Offset, part.Row);
        var batch = new LineBlocks(stream, name, partBytes).Read(from).FirstOrDefault();
        return batch is not null && batch.Next.Offset == part.Offset + part.Length && HashOf(batch) == part.Sha256
            ? batch
            : throw new UnusableInputException([new Problem(new Place(name, (int)Math.Min(part.Row, int.MaxValue), 1, string.Empty), "the input was changed since the screening began", "the same until it is finished")]);
    }

    private static string HashOf(RecordBatch batch) => Convert.ToHexStringLower(SHA256.HashData(batch.Lines.Span));

    private FileStream Open() => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
}
