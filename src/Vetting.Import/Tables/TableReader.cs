using System.Collections.Immutable;
using CsvHelper;
using Vetting.Reading;

namespace Vetting.Import.Tables;

/// <summary>Reads a table of comma-separated values as spreadsheet programs of any country save it.</summary>
internal static class TableReader
{
    /// <summary>No table of people's has more, and a row of millions of cells would only fill the memory.</summary>
    private const int MostColumns = 1000;

    /// <summary>The table; <see langword="null"/> where problems were added.</summary>
    public static Table? ReadFile(string path, ProblemList problems)
    {
        var file = path.Replace('\\', '/');
        if (InputBytes.OfFile(path, ReadingLimits.Default.MaxBytes, out var problem) is { } bytes)
        {
            return Read(bytes, file, problems);
        }

        problems.Add(new Place(file, 0, 0, string.Empty), problem!);
        return null;
    }

    /// <inheritdoc cref="ReadFile"/>
    public static Table? Read(ReadOnlySpan<byte> bytes, string file, ProblemList problems)
    {
        if (TableText.Of(bytes, out var problem, file) is not { } text)
        {
            problems.Add(problem!);
            return null;
        }

        var (sign, rest) = Separator.Of(text);
        if (TooWide(rest, sign) is { } line)
        {
            problems.Add(new Place(file, line, 0, string.Empty), "the row has too many cells", FormattableString.Invariant($"at most {MostColumns} columns"));
            return null;
        }

        var malformed = new List<CsvMalformedRecord>();
        var rows = Rows(rest, sign, malformed).ToList();
        foreach (var record in malformed)
        {
            var row = (int)record.RecordNumber;
            problems.Add(new Place(file, row, 1, string.Empty), Words(record.Reason), "a quote inside a cell written twice, and the cell in quotes");
        }

        if (malformed.Count > 0)
        {
            return null;
        }

        if (rows.Count == 0)
        {
            problems.Add(new Place(file, 0, 0, string.Empty), "the table is empty", "a row with the names of the columns");
            return null;
        }

        // Programs that leave out the last end of line fill every row; whoever shortens rows ends them.
        if (!rest.EndsWith('\n') && !rest.EndsWith('\r') && (rows.Count == 1 || rows[^1].Cells.Length < rows[0].Cells.Length))
        {
            problems.Add(new Place(file, rows[^1].Number, 1, string.Empty), "the table ends in the middle of a row, so the rest of it is lost", "a cell for every column, or the end of the line");
            return null;
        }

        return new Table(file, ContentHash.OfBytes(bytes), rows[0], [.. rows.Skip(1)]);
    }

    /// <summary>The rows that have anything in them, numbered with those that have not.</summary>
    private static IEnumerable<Row> Rows(string text, char sign, List<CsvMalformedRecord> malformed)
    {
        var options = CsvReaderOptions.Default with
        {
            Separator = sign,
            HasHeader = false,
            SkipEmptyLines = false,
            DetectSeparatorHint = false,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = malformed.Add,
        };

        // Most cells of a long table say what another cell says: each text is kept once.
        var texts = new HashSet<string>(StringComparer.Ordinal);
        using var reader = CsvReader.FromText(text, options);
        for (var number = 1; reader.Read(); number++)
        {
            var cells = ImmutableArray.CreateBuilder<string>(reader.FieldCount);
            for (var column = 0; column < reader.FieldCount; column++)
            {
                var cell = reader.GetString(column).Trim();
                cells.Add(texts.TryGetValue(cell, out var same) ? same : cell);
                texts.Add(cells[^1]);
            }

            if (cells.Any(cell => cell.Length > 0))
            {
                yield return new Row(number, cells.MoveToImmutable());
            }
        }
    }

    private static string Words(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "a quote that is not closed",
        CsvMalformedReason.TextAfterClosingQuote => "text after the quote that closes a cell",
        _ => "a quote in the middle of a cell",
    };

    private static int? TooWide(string text, char sign)
    {
        var (line, count, isQuoted) = (1, 0, false);
        foreach (var letter in text)
        {
            isQuoted ^= letter == '"';
            if (letter == '\n')
            {
                (line, count) = (line + 1, isQuoted ? count : 0);
            }
            else if (letter == sign && !isQuoted && ++count > MostColumns)
            {
                return line;
            }
        }

        return null;
    }
}
