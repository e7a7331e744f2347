using Parquet;
using Parquet.Schema;

namespace Vetting.Screening.Tests.Flat;

/// <summary>Writes Parquet files for tests, in small row groups.</summary>
internal static class ParquetFile
{
    public static async Task WriteAsync(string path, string[] columns, List<string?[]> rows, int perGroup)
    {
        DataField[] fields = [.. columns.Select(column => new DataField(column, column == "fiscalYear" ? typeof(int) : column == "madeUp" ? typeof(bool) : typeof(string), isNullable: true))];
        await using var file = File.Create(path);
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), file, cancellationToken: TestContext.Current.CancellationToken);
        foreach (var group in rows.Chunk(perGroup))
        {
            using var to = writer.CreateRowGroup();
            foreach (var (position, field) in fields.Index())
            {
                string?[] cells = [.. group.Select(row => row[position])];
                await (field.ClrType == typeof(int) ? to.WriteAsync<int>(field, Array.ConvertAll(cells, cell => cell is null ? (int?)null : int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).AsMemory(), cancellationToken: TestContext.Current.CancellationToken)
                    : field.ClrType == typeof(bool) ? to.WriteAsync<bool>(field, Array.ConvertAll(cells, cell => cell is null ? (bool?)null : bool.Parse(cell)).AsMemory(), cancellationToken: TestContext.Current.CancellationToken)
                    : to.WriteAsync(field, cells!));
            }

            to.CompleteValidate();
        }
    }
}
