using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Vetting.Harness.Printing;

/// <summary>A table in plain text: the columns as wide as what stands in them, numbers to the right.</summary>
internal sealed class TextTable(params ImmutableArray<string> header)
{
    private readonly List<ImmutableArray<string>> _rows = [header];

    public void Add(params ImmutableArray<string> cells) => _rows.Add(cells);

    public override string ToString()
    {
        var widths = Enumerable.Range(0, header.Length).Select(column => _rows.Max(row => row[column].Length)).ToArray();
        var areNumbers = Enumerable.Range(0, header.Length)
            .Select(column => _rows.Count > 1 && _rows.Skip(1).All(row => row[column].Length == 0 || char.IsAsciiDigit(row[column][0]))).ToArray();
        var text = new StringBuilder();
        foreach (var row in _rows)
        {
            var cells = row.Select((cell, column) => areNumbers[column] ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]));
            text.Append(CultureInfo.InvariantCulture, $"  {string.Join("  ", cells).TrimEnd()}\n");
        }

        return text.ToString();
    }
}
