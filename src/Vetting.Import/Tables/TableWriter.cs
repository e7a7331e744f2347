using System.Globalization;
using CsvHelper;

namespace Vetting.Import.Tables;

/// <summary>Writes a table: commas, quotes where they are needed, lines that end in LF.</summary>
internal static class TableWriter
{
    public static string Write(IEnumerable<IEnumerable<string>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = CsvWriter.Create(text, CsvWriterOptions.Default with { NewLine = "\n", ValidateFieldCount = false }, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                foreach (var cell in row)
                {
                    writer.WriteField(cell);
                }

                writer.EndRecord();
            }
        }

        return text.ToString();
    }
}
