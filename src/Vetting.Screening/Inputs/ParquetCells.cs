using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Vetting.Screening.Inputs;

/// <summary>Reads a column of Parquet as the cells that a flat text file would have.</summary>
internal static class ParquetCells
{
    /// <summary>Whether the column holds text, which the library keeps as memory.</summary>
    public static bool IsText(DataField field) => field.ClrType == typeof(ReadOnlyMemory<char>) || field.ClrType == typeof(string);

    public static string[] Read(ParquetRowGroupReader rows, DataField field, int count)
    {
        if (IsText(field))
        {
            var texts = new string?[count];
            rows.ReadAsync(field, texts.AsMemory()!).AsTask().GetAwaiter().GetResult();
            return Array.ConvertAll(texts, text => text?.Trim() ?? string.Empty);
        }

        return field.ClrType switch
        {
            var type when type == typeof(bool) => Values<bool>(rows, field, count, flag => flag ? "true" : "false"),
            var type when type == typeof(int) => Numbers<int>(rows, field, count),
            var type when type == typeof(long) => Numbers<long>(rows, field, count),
            var type when type == typeof(short) => Numbers<short>(rows, field, count),
            var type when type == typeof(decimal) => Numbers<decimal>(rows, field, count),
            var type when type == typeof(double) => Values<double>(rows, field, count, number => number.ToString("R", CultureInfo.InvariantCulture)),
            var type when type == typeof(DateTime) => Values<DateTime>(rows, field, count, day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            var type when type == typeof(DateOnly) => Values<DateOnly>(rows, field, count, day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            _ => Array.ConvertAll(new string[count], _ => $"(a column of {field.ClrType.Name})"),
        };
    }

    private static string[] Numbers<T>(ParquetRowGroupReader rows, DataField field, int count)
        where T : struct, IFormattable => Values<T>(rows, field, count, number => number.ToString(null, CultureInfo.InvariantCulture));

    private static string[] Values<T>(ParquetRowGroupReader rows, DataField field, int count, Func<T, string> print)
        where T : struct
    {
        if (field.IsNullable)
        {
            var some = new T?[count];
            rows.ReadAsync(field, some.AsMemory()).AsTask().GetAwaiter().GetResult();
            return Array.ConvertAll(some, value => value is { } known ? print(known) : string.Empty);
        }

        var all = new T[count];
        rows.ReadAsync(field, all.AsMemory()).AsTask().GetAwaiter().GetResult();
        return Array.ConvertAll(all, value => print(value));
    }
}
