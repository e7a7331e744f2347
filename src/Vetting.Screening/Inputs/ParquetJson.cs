using System.Buffers;
using System.Text;
using Vetting.Screening.Flat;

namespace Vetting.Screening.Inputs;

/// <summary>Packages whose JSON stands in one column, a row each.</summary>
internal static class ParquetJson
{
    public static IEnumerable<RecordBatch> Batches(IEnumerable<FlatRow> rows, string file, int blockSize)
    {
        using var bytes = new MemoryStream();
        InputPosition? first = null;
        var next = InputPosition.Start;
        foreach (var row in rows)
        {
            // A line feed is white space to JSON wherever it may stand; an empty row still is a record, and a broken one.
            var line = row[0].Replace('\n', ' ');
            bytes.Write(Encoding.UTF8.GetBytes(line.Length == 0 ? "null" : line));
            bytes.WriteByte((byte)'\n');
            first ??= new InputPosition(row.Number - 1, row.Number);
            next = new InputPosition(row.Number, row.Number + 1);
            if (bytes.Length >= blockSize)
            {
                yield return Batch(first.Value.Row);
                first = null;
            }
        }

        if (first is { } rest)
        {
            yield return Batch(rest.Row);
        }

        RecordBatch Batch(long row)
        {
            var length = (int)bytes.Length;
            var rented = ArrayPool<byte>.Shared.Rent(length);
            bytes.GetBuffer().AsSpan(0, length).CopyTo(rented);
            bytes.SetLength(0);
            return new RecordBatch(file, rented, length, row) { Next = next };
        }
    }
}
