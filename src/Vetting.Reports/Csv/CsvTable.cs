using System.Globalization;
using CsvHelper;
using Vetting.Reports.Escaping;

namespace Vetting.Reports.Csv;

/// <summary>
/// A table as CSV (RFC 4180, lines that end in LF). A spreadsheet takes a cell that begins with one of some characters for a
/// formula and runs it: such a cell gets an apostrophe in front, which spreadsheets show as text.
/// </summary>
internal static class CsvTable
{
    /// <summary>The full-width forms are taken for their narrow ones in some languages.</summary>
    private static readonly char[] Formula = ['=', '+', '-', '@', '\t', '\r', '\n', '|', '%', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20'];

    public static string Of(IEnumerable<string> header, IEnumerable<IEnumerable<object?>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true))
        {
            foreach (var row in rows.Prepend(header))
            {
                foreach (var cell in row)
                {
                    csv.WriteField(Text(cell));
                }

                csv.EndRecord();
            }
        }

        return text.ToString();
    }

    private static string Text(object? cell) => cell switch
    {
        null => string.Empty,
        bool its => its ? "true" : "false",
        decimal amount => amount.ToString("0.##", CultureInfo.InvariantCulture),
        IFormattable its => its.ToString(null, CultureInfo.InvariantCulture),
        _ => Harmless(PlainText.InLines(cell.ToString() ?? string.Empty)),
    };

    /// <summary>What comes before it, spreadsheets may trim.</summary>
    private static string Harmless(string text) =>
        text.TrimStart() is [var first, ..] && Formula.Contains(first) || text is ['\t' or '\n', ..] ? $"'{text}" : text;
}
