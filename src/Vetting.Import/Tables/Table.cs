using System.Collections.Immutable;
using System.Text;
using Vetting.Reading;
using Vetting.Reading.Json;

namespace Vetting.Import.Tables;

/// <summary>A table as it was read: a header and rows, each cell with its place.</summary>
internal sealed class Table
{
    private readonly Lazy<(SourceText Source, Dictionary<int, int> Starts)> _grid;

    public Table(string file, string sha256, Row header, ImmutableArray<Row> rows)
    {
        (File, Sha256, Header, Rows) = (file, sha256, header, rows);
        _grid = new(Grid);
    }

    public string File { get; }

    /// <summary>The hash of the bytes.</summary>
    public string Sha256 { get; }

    public Row Header { get; }

    public ImmutableArray<Row> Rows { get; }

    /// <summary>Where a cell stands: its row and its column, both counted from 1, as a spreadsheet shows them.</summary>
    public Place At(int row, int column) => new(File, row, column + 1, string.Empty);

    /// <summary>The position of a column; less than 0 where there is none of that name.</summary>
    public int Column(string name) => Header.Cells.IndexOf(name, 0, StringComparer.OrdinalIgnoreCase);

    /// <summary>Where a value made from a cell stands, so that a reader of values names the cell.</summary>
    public JsonSite Site(int row, int column, JsonNode? parent, string? name = null, int index = 0) =>
        new(_grid.Value.Source, _grid.Value.Starts[row] + column, parent, name, index);

    /// <summary>A text that has a line for each row and a character for each cell: an offset in it is a row and a column.</summary>
    private (SourceText Source, Dictionary<int, int> Starts) Grid()
    {
        var text = new StringBuilder();
        var starts = new Dictionary<int, int>();
        var number = 1;
        foreach (var row in Rows.Prepend(Header))
        {
            text.Append('\n', row.Number - number);
            number = row.Number;
            starts[row.Number] = text.Length;
            text.Append(' ', Math.Max(row.Cells.Length, Header.Cells.Length) + 1);
        }

        return (new SourceText(File, text.ToString()), starts);
    }
}
