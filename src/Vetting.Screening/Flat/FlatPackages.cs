using Vetting.Packages;

namespace Vetting.Screening.Flat;

/// <summary>
/// Puts rows together to packages. The rows of a package stand together: one for each recipient of each line. What is said
/// of the package and of the line stands in the first of their rows, and in the others again or not at all.
/// </summary>
internal sealed class FlatPackages(FlatHeader header, string file)
{
    /// <summary>How many rows a package may have: more than any proposal, and few enough to hold.</summary>
    public const int MostRows = 100_000;

    private FlatNode? _lines;
    private FlatNode? _line;
    private FlatNode? _recipients;
    private string _lineId = string.Empty;
    private int _lineCount;
    private int _recipientCount;
    private int _rows;

    /// <summary>The packages, each with the offset at which the next one begins, and the number of that row.</summary>
    public IEnumerable<(FlatPackage Package, long Next, long NextRow)> Of(IEnumerable<FlatRow> rows, long start)
    {
        FlatPackage? package = null;
        var (id, end, last) = (string.Empty, start, 0L);
        foreach (var row in rows.Where(row => !row.IsEmpty))
        {
            if (package is null || (row[header.Id] is { Length: > 0 } its && its != id))
            {
                if (package is not null)
                {
                    yield return (package, end, row.Number);
                }

                id = row[header.Id];
                package = Begin(row.Number);
            }

            Add(row, package);
            (end, last) = (row.Next, row.Number);
        }

        if (package is not null)
        {
            yield return (package, end, last + 1);
        }
    }

    private FlatPackage Begin(long row)
    {
        var package = new FlatPackage(file, row);
        package.Root.Member("schema", () => FlatNode.Cell(PackageContent.SchemaName, FlatHeader.Schema, row, 1));
        _lines = FlatNode.List(row);
        (_line, _lineId, _lineCount, _rows) = (null, string.Empty, 0, 0);
        return package;
    }

    private void Add(FlatRow row, FlatPackage package)
    {
        if (row.Problem is var (what, expected))
        {
            package.Refuse(row.Number, 1, what, expected);
        }

        if (++_rows > MostRows)
        {
            if (_rows == MostRows + 1)
            {
                package.Refuse(row.Number, 1, "the package has too many rows", FormattableString.Invariant($"at most {MostRows}"));
            }

            return;
        }

        Place(FlatLevel.Package, row, package, () => package.Root);
        if (Says(row, FlatLevel.Line) || Says(row, FlatLevel.Recipient))
        {
            BeginLineWhereItsIdIsNew(row, package);
        }

        Place(FlatLevel.Line, row, package, () => _line!);
        FlatNode? recipient = null;
        Place(FlatLevel.Recipient, row, package, () => recipient ??= _recipients!.Item(++_recipientCount, () => FlatNode.Object(row.Number)));
    }

    private void BeginLineWhereItsIdIsNew(FlatRow row, FlatPackage package)
    {
        var id = row[header.LineId];
        if (_line is null || (id.Length > 0 && id != _lineId))
        {
            package.Root.Member("lines", () => _lines!);
            _line = _lines!.Item(++_lineCount, () => FlatNode.Object(row.Number));
            _recipients = _line.Member("recipients", () => FlatNode.List(row.Number));
            (_lineId, _recipientCount) = (id, 0);
        }
    }

    private bool Says(FlatRow row, FlatLevel level) =>
        header.Columns.Index().Any(column => column.Item?.Level == level && row[column.Index].Length > 0);

    private void Place(FlatLevel level, FlatRow row, FlatPackage package, Func<FlatNode> below)
    {
        foreach (var (position, column) in header.Columns.Index())
        {
            if (column?.Level == level && row[position] is { Length: > 0 } cell && !column.TryPlace(below(), cell, row.Number, position + 1))
            {
                package.Refuse(row.Number, position + 1, $"`{column.Name}` says something else than before", "the same in every row, or nothing");
            }
        }
    }
}
