using System.Text;
using Parquet;
using Parquet.Schema;
using Vetting.Screening.Tests.Flat;

namespace Vetting.Fuzzing;

/// <summary>Packages of JSON in the other forms that a screening reads.</summary>
internal static class FlatSeed
{
    public static byte[] Csv(byte[][] packages) => Encoding.UTF8.GetBytes(FlatRows.Csv(packages.Select(Encoding.UTF8.GetString)));

    public static byte[] Parquet(byte[][] packages, bool isFlat)
    {
        var usable = packages.Select(Encoding.UTF8.GetString).ToList();
        var (columns, rows) = isFlat ? FlatRows.Of(usable) : (["package"], usable.ConvertAll(text => (string?[])[text]));
        return WrittenAsync(columns, rows).GetAwaiter().GetResult();
    }

    private static async Task<byte[]> WrittenAsync(string[] columns, List<string?[]> rows)
    {
        DataField[] fields = Array.ConvertAll(columns, column => new DataField(column, typeof(string), isNullable: true));
        using var file = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), file))
        {
            using var group = writer.CreateRowGroup();
            foreach (var (position, field) in fields.Index())
            {
                await group.WriteAsync(field, (string[])[.. rows.Select(row => row[position]!)]);
            }

            group.CompleteValidate();
        }

        return file.ToArray();
    }
}
