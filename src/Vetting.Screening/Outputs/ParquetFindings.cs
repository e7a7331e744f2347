using System.Text.Json;
using Parquet;
using Parquet.Schema;

namespace Vetting.Screening.Outputs;

/// <summary>
/// Turns findings that were written as lines of JSON into a Parquet file with the columns of <see cref="CsvFindings"/>. A
/// Parquet file can only be written in one go, so a run that may be resumed writes lines first.
/// </summary>
internal static class ParquetFindings
{
    private const int RowsPerGroup = 100_000;

    private static readonly DataField[] Fields = [.. CsvFindings.Columns.Select(Field)];

    public static async Task WriteAsync(string lines, string path)
    {
        await using var file = File.Create(path);
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(Fields), file);
        var rows = new ParquetRows(Fields);
        await foreach (var line in File.ReadLinesAsync(lines))
        {
            using var package = JsonDocument.Parse(line);
            rows.Add(package.RootElement);
            if (rows.Count >= RowsPerGroup)
            {
                await rows.WriteGroupAsync(writer);
            }
        }

        if (rows.Count > 0)
        {
            await rows.WriteGroupAsync(writer);
        }
    }

    private static DataField Field(string name) => name switch
    {
        "line" => new DataField<long>(name),
        "low" or "high" => new DecimalDataField(name, precision: 38, scale: 10, isNullable: true),
        _ => new DataField(name, typeof(string), name is not ("file" or "package" or "package_disposition")),
    };
}
