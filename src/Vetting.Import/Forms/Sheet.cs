using System.Collections.Immutable;
using Vetting.Import.Tables;
using Vetting.Reading;
using Vetting.Reading.Json;
using Vetting.Reading.Shapes;

namespace Vetting.Import.Forms;

/// <summary>A table read as a table of a form: which column of the file is which.</summary>
internal sealed class Sheet
{
    /// <summary>Whoever has more columns than that with names of their own has not misspelt them.</summary>
    private const int MostGuesses = 100;

    private readonly Table _table;
    private readonly CellReader _cells;
    private readonly ImmutableArray<(int Position, FormColumn Column)> _columns;
    private readonly int _key = -1;

    /// <summary>Adds a problem for every column that the form does not know, that stands twice, or that is missing.</summary>
    public Sheet(FormTable form, Table table, ProblemList problems)
    {
        (Form, _table, _cells) = (form, table, new CellReader(table, problems));
        var columns = ImmutableArray.CreateBuilder<(int, FormColumn)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var position = 0; position < table.Header.Cells.Length; position++)
        {
            if (table.Header.Cells[position].Length == 0)
            {
                // Spreadsheet programs save empty columns behind the last; whatever stands in one is refused below.
                continue;
            }

            var name = Known(table.Header.Cells[position], form);
            if (name is null)
            {
                Unknown(table, position, form, problems);
            }
            else if (!seen.Add(name) && !RecordShape.IsFree(name))
            {
                problems.Add(table.At(table.Header.Number, position), $"{Quoted.Text(name)} is given twice", "each column once");
            }
            else if (name == form.Key)
            {
                _key = position;
            }
            else if (form.Columns.FirstOrDefault(column => column.Name == name) is { } column)
            {
                columns.Add((position, column));
            }
        }

        _columns = columns.ToImmutable();
        foreach (var missing in form.Columns.Where(column => column.IsRequired && !seen.Contains(column.Name)).Select(column => column.Name)
            .Concat(form.Key is { } key && _key < 0 ? [key] : []))
        {
            problems.Add(table.At(table.Header.Number, 0), $"there is no column {Quoted.Text(missing)}", $"the columns {Quoted.List(Demanded(form))}");
        }

        foreach (var row in table.Rows)
        {
            foreach (var position in Enumerable.Range(0, row.Cells.Length).Where(position => row[position].Length > 0 && table.Header[position].Length == 0))
            {
                problems.Add(table.At(row.Number, position), $"{Quoted.Text(row[position])} stands in a column without a name", "a name in the header");
            }
        }
    }

    public FormTable Form { get; }

    public ImmutableArray<Row> Rows => _table.Rows;

    /// <summary>The id of the row that a row belongs to; empty where it is not said.</summary>
    public string KeyOf(Row row) => row[_key];

    public Place PlaceOf(Row row, int position = 0) => _table.At(row.Number, position);

    public Place PlaceOfKey(Row row) => PlaceOf(row, Math.Max(_key, 0));

    /// <summary>The row's own id, by which others belong to it.</summary>
    public string IdOf(Row row) => row[_table.Column("id")];

    public JsonSite Site(Row row, JsonNode parent, string? name = null, int index = 0) => _table.Site(row.Number, 0, parent, name, index);

    /// <summary>Reads the cells of a row into an object; an empty cell says nothing, and may stand only where that is enough.</summary>
    public void Fill(JsonObject record, Row row)
    {
        foreach (var (position, column) in _columns.Where(its => row[its.Position].Length > 0 || its.Column.IsRequired))
        {
            var target = column.Path.SkipLast(1).Aggregate(record, (at, member) => Within(at, member.Name, Site(row, at, member.Name)));
            var value = row[position].Length > 0 ? _cells.Read(row, position, column, target) : _cells.Missing(row, position, column, target);
            target.Add(new JsonMember(column.Path[^1].Name, _table.Site(row.Number, position, target).Start, value));
        }
    }

    /// <summary>The object of that name within an object, made where it is not there yet.</summary>
    public static JsonObject Within(JsonObject record, string name, JsonSite site)
    {
        if (record.Members.FirstOrDefault(member => member.Name == name)?.Value is JsonObject there)
        {
            return there;
        }

        var made = new JsonObject(site);
        record.Add(new JsonMember(name, site.Start, made));
        return made;
    }

    /// <summary>The name as the form spells it; spreadsheet programs capitalise.</summary>
    private static string? Known(string header, FormTable form) => header.Length == 0 || RecordShape.IsFree(header)
        ? header
        : form.Names.FirstOrDefault(name => name == header) ?? form.Names.FirstOrDefault(name => string.Equals(name, header, StringComparison.OrdinalIgnoreCase));

    private static void Unknown(Table table, int position, FormTable form, ProblemList problems)
    {
        var header = table.Header[position];
        var suggestion = position < MostGuesses ? Nearest.To(header, form.Names) : null;
        var expected = suggestion is null ? $"one of {Quoted.List(form.Names)}" : null;
        problems.Add(table.At(table.Header.Number, position), $"unknown column {Quoted.Text(header)}", expected, suggestion);
    }

    private static IEnumerable<string> Demanded(FormTable form) =>
        form.Columns.Where(column => column.IsRequired).Select(column => column.Name).Prepend(form.Key).OfType<string>();
}
