using CsvHelper;
using Vetting.Reading;
using Vetting.Screening.Flat;

namespace Vetting.Screening.Inputs;

/// <summary>A file of comma-separated values in the flat form: see <see cref="FlatHeader"/> and <see cref="FlatPackages"/>.</summary>
internal sealed class CsvInput(string path, int blockSize) : IInput
{
    private const int LargestRecord = 32 << 20;

    public string Name { get; } = path.Replace('\\', '/');

    public long? Length => new FileInfo(path).Length;

    public IEnumerable<RecordBatch> Read(InputPosition from)
    {
        var (header, body) = ReadHeader();
        var start = from.Offset == 0 ? body : from.Offset;
        using var stream = Open(start);
        var rows = Rows(stream, header.Columns.Length, IsEnded(stream), start, from.Offset == 0 ? 2 : from.Row);
        foreach (var batch in FlatBatches.Of(new FlatPackages(header, Name).Of(rows, start), Name, blockSize))
        {
            yield return batch;
        }
    }

    private FileStream Open(long at)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        stream.Position = at;
        return stream;
    }

    /// <summary>Whether the last line is ended: programs that leave that out fill every row, and whoever shortens rows ends them.</summary>
    private static bool IsEnded(FileStream stream)
    {
        var at = stream.Position;
        stream.Position = Math.Max(0, stream.Length - 1);
        var last = stream.ReadByte();
        stream.Position = at;
        return last is '\n' or '\r';
    }

    private static CsvReaderOptions Options(Action<CsvMalformedRecord> onMalformed) => CsvReaderOptions.Default with
    {
        HasHeader = false,
        DetectSeparatorHint = false,
        SkipEmptyLines = false,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        MalformedData = CsvMalformedDataHandling.Recover,
        OnMalformedRecord = onMalformed,
        MaxRecordSize = LargestRecord,
    };

    /// <summary>The columns, and the offset of the row after their names.</summary>
    private (FlatHeader Header, long Body) ReadHeader()
    {
        using var stream = Open(0);
        using var reader = CsvReader.Create(stream, Options(_ => { }), leaveOpen: true);
        if (!reader.Read())
        {
            throw new UnusableInputException([new Problem(new Place(Name, 0, 0, string.Empty), "the file is empty", "a row with the names of the columns")]);
        }

        var names = Cells(reader);
        return (FlatHeader.Of(names, Name), reader.Read() ? reader.ByteOffset : stream.Length);
    }

    /// <summary>The rows from an offset on. A record that is too large to be taken in hides where the next begins, so it is the last.</summary>
    private static IEnumerable<FlatRow> Rows(Stream stream, int columns, bool isEnded, long start, long number)
    {
        var malformed = new List<CsvMalformedReason>();
        using var reader = CsvReader.Create(stream, Options(record => malformed.Add(record.Reason)), leaveOpen: true);
        FlatRow? row = null;
        for (; ; number++)
        {
            var isThere = TryRead(reader, out var isTooLarge);
            if (row is not null)
            {
                // The row ends where the next begins, which is known only now.
                yield return row with
                {
                    Next = isThere ? start + reader.ByteOffset : stream.Length,
                    Problem = row.Problem ?? (isThere || isTooLarge || isEnded || row.Cells.Length >= columns
                        ? null
                        : ("the file ends in the middle of a row, so the rest of it is lost", "a cell for every column, or the end of the line")),
                };
            }

            if (!isThere)
            {
                if (isTooLarge)
                {
                    yield return new FlatRow(number, [], stream.Length, ("a row is too large, perhaps because of a quote that is not closed; nothing after it was read", FormattableString.Invariant($"at most {LargestRecord} bytes")));
                }

                yield break;
            }

            var cells = Cells(reader);
            row = new FlatRow(number, cells, 0, malformed.Count > 0 ? (Words(malformed[0]), "a quote inside a cell written twice, and the cell in quotes")
                : cells.Length > columns ? ("the row has more cells than there are columns", FormattableString.Invariant($"at most {columns}"))
                : null);
            malformed.Clear();
        }
    }

    private static bool TryRead(CsvReader reader, out bool isTooLarge)
    {
        isTooLarge = false;
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException)
        {
            isTooLarge = true;
            return false;
        }
    }

    private static string[] Cells(CsvReader reader)
    {
        var cells = new string[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = reader.GetString(i).Trim();
        }

        return cells;
    }

    private static string Words(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "a quote that is not closed",
        CsvMalformedReason.TextAfterClosingQuote => "text after the quote that closes a cell",
        _ => "a quote in the middle of a cell",
    };
}
