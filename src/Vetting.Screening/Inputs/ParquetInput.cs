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

    public string Name { get; } = path.Replace('\\', '/');

    public long? Length
    {
        get
        {
            var reader = Open();
            try
            {
                return reader.RowGroups.Sum(group => group.RowCount);
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
            var fields = reader.Schema.GetDataFields();
            if (Array.Find(fields, field => field.MaxRepetitionLevel > 0 || field.Path.Length > 1) is { } nested)
            {
                throw new UnusableInputException([new Problem(new Place(Name, 0, 0, string.Empty), $"the column {Quoted.Text(nested.Name)} is nested", "the flat form, or one column `package` with the JSON")]);
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

    private ParquetReader Open()
    {
        try
        {
            return ParquetReader.CreateAsync(path).GetAwaiter().GetResult();
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or ParquetException)
        {
            throw new UnusableInputException([new Problem(new Place(Name, 0, 0, string.Empty), "this is no Parquet file", "a file that was written to its end")]);
        }
    }

    private static IEnumerable<FlatRow> Rows(ParquetReader reader, DataField[] fields, long from)
    {
        var first = 0L;
        for (var group = 0; group < reader.RowGroupCount; group++)
        {
            using var rows = reader.OpenRowGroupReader(group);
            var count = (int)rows.RowCount;
            if (first + count > from)
            {
                var columns = Array.ConvertAll(fields, field => ParquetCells.Read(rows, field, count));
                for (var row = (int)Math.Max(0, from - first); row < count; row++)
                {
                    var number = first + row + 1;
                    yield return new FlatRow(number, Array.ConvertAll(columns, column => column[row]), number);
                }
            }

            first += count;
        }
    }
}
