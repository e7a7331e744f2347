using System.Diagnostics.CodeAnalysis;
using Parquet;
using Parquet.Schema;
using Vetting.Reading;
using Vetting.Screening.Flat;

namespace Vetting.Screening.Inputs;

/// <summary>
/// A Parquet file in the flat form, or with one column <c>package</c> that holds the JSON. One row group is held at a time, so
/// how much memory it takes is for whoever wrote the file to say.
/// </summary>
internal sealed class ParquetInput(string path, int blockSize) : IInput
{
    private const string JsonColumn = "package";

    /// <summary>How many rows one row group may say that it has: room is made for them before any is read.</summary>
    private const int MostRowsInGroup = 10_000_000;

    private static readonly TimeSpan LongestToOpen = TimeSpan.FromSeconds(30);

    public string Name { get; } = path.Replace('\\', '/');

    public long? Length
    {
        get
        {
            var reader = Open();
            try
            {
                return Whole(() => reader.RowGroups.Sum(group => group.RowCount), "this is no Parquet file");
            }
            finally
            {
                reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
            }
        }
    }

    public IEnumerable<RecordBatch> Read(InputPosition from)
    {
        var reader = Open();
        try
        {
            var fields = Whole(() => reader.Schema.GetDataFields(), "this is no Parquet file");
            if (Array.Find(fields, field => field.MaxRepetitionLevel > 0 || field.Path.Length > 1) is { } nested)
            {
                throw Refused($"the column {Quoted.Text(nested.Name)} is nested", "the flat form, or one column `package` with the JSON");
            }

            var batches = fields is [{ Name: JsonColumn }]
                ? ParquetJson.Batches(Rows(reader, fields, from.Offset), Name, blockSize)
                : Flat(reader, fields, from.Offset);
            foreach (var batch in batches)
            {
                yield return batch;
            }
        }
        finally
        {
            reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private IEnumerable<RecordBatch> Flat(ParquetReader reader, DataField[] fields, long from)
    {
        var header = FlatHeader.Of([.. fields.Select(field => field.Name)], Name);
        return FlatBatches.Of(new FlatPackages(header, Name).Of(Rows(reader, fields, from), from), Name, blockSize);
    }

    private ParquetReader Open() => Whole(
        () =>
        {
            // The library reads the end of some broken files for ever.
            var opening = Task.Run(() => ParquetReader.CreateAsync(path));
            return opening.Wait(LongestToOpen) ? opening.GetAwaiter().GetResult() : throw new InvalidDataException();
        },
        "this is no Parquet file");

    /// <summary>What the library makes of the file, or that it makes nothing of it.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "the library throws whatever the bytes of a broken file lead it to; each is a problem of the file")]
    private T Whole<T>(Func<T> read, string problem)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is not UnusableInputException)
        {
            throw Refused(problem, "a file that was written to its end");
        }
    }

    private UnusableInputException Refused(string problem, string expected) => new([new Problem(new Place(Name, 0, 0, string.Empty), problem, expected)]);

    private IEnumerable<FlatRow> Rows(ParquetReader reader, DataField[] fields, long from)
    {
        var first = 0L;
        for (var group = 0; group < reader.RowGroupCount; group++)
        {
            var at = group;
            using var rows = Whole(() => reader.OpenRowGroupReader(at), Broken(group));
            if (rows.RowCount is < 0 or > MostRowsInGroup)
            {
                throw Refused(FormattableString.Invariant($"row group {group + 1} says that it has {rows.RowCount} rows"), FormattableString.Invariant($"at most {MostRowsInGroup}"));
            }

            var count = (int)rows.RowCount;
            if (first + count > from)
            {
                var columns = Whole(() => Array.ConvertAll(fields, field => ParquetCells.Read(rows, field, count)), Broken(group));
                for (var row = (int)Math.Max(0, from - first); row < count; row++)
                {
                    var number = first + row + 1;
                    yield return new FlatRow(number, Array.ConvertAll(columns, column => column[row]), number);
                }
            }

            first += count;
        }

        static string Broken(int group) => FormattableString.Invariant($"row group {group + 1} cannot be read");
    }
}
