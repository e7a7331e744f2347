using System.Collections.Immutable;
using Vetting.Import.Tables;
using Vetting.Reading;

namespace Vetting.Import.Sfm;

/// <summary>A sheet whose columns are known by the handbook's labels.</summary>
internal sealed class SfmSheet
{
    private readonly Table _table;
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);

    public SfmSheet(Table table)
    {
        _table = table;
        foreach (var (position, header) in table.Header.Cells.Index())
        {
            _columns.TryAdd(Attributes.Of(header), position);
        }
    }

    public ImmutableArray<Row> Rows => _table.Rows;

    public bool Has(string attribute) => _columns.ContainsKey(attribute);

    public string Cell(Row row, string attribute) => row[_columns.GetValueOrDefault(attribute, -1)];

    /// <summary>The values of a cell, between which the handbook puts semicolons.</summary>
    public ImmutableArray<string> Cells(Row row, string attribute) =>
        [.. Cell(row, attribute).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    public Place At(Row row, string? attribute = null) => _table.At(row.Number, attribute is null ? 0 : Math.Max(_columns.GetValueOrDefault(attribute, 0), 0));
}
