using System.Globalization;
using System.Text.RegularExpressions;
using Vetting.Import.Tables;
using Vetting.Reading;
using Vetting.Reading.Json;
using Vetting.Reading.Shapes;

namespace Vetting.Import.Forms;

/// <summary>Turns cells into the values that the format's own reader reads, and leaves to it what they may be.</summary>
internal sealed partial class CellReader(Table table, ProblemList problems)
{
    /// <summary>The value of a cell that is not empty.</summary>
    public JsonNode Read(Row row, int position, FormColumn column, JsonNode parent)
    {
        var cell = row[position];
        var name = column.Path[^1].Name;
        var site = table.Site(row.Number, position, parent, name);
        return column.Kind switch
        {
            ColumnKind.Value => Value(cell, column.Shape, site, row, position, name),
            ColumnKind.Rows when cell != CellList.None => Refused(site, row, position, $"{Quoted.Text(name)} is {Quoted.Text(cell)}", column.Words),
            _ => List(cell, column, site, row, position, name),
        };
    }

    private JsonArray List(string cell, FormColumn column, JsonSite site, Row row, int position, string name)
    {
        var list = new JsonArray(site);
        foreach (var text in cell == CellList.None ? [] : CellList.Split(cell))
        {
            var inner = table.Site(row.Number, position, list, index: list.Items.Count);
            list.Add(column.Kind == ColumnKind.Names ? Named(text, inner, row, position) : Value(text, column.Shape, inner, row, position, name));
        }

        return list;
    }

    private JsonObject Named(string text, JsonSite site, Row row, int position)
    {
        var record = new JsonObject(site);
        var inner = table.Site(row.Number, position, record, "name");
        record.Add(new JsonMember("name", inner.Start, new JsonString(inner, CellGuard.TakeOff(text))));
        return record;
    }

    private JsonNode Value(string cell, Shape shape, JsonSite site, Row row, int position, string name) => shape switch
    {
        FlagShape => Flag(cell) is { } flag ? new JsonLiteral(site, flag) : new JsonString(site, cell),
        NumberShape or WholeNumberShape => Number(cell, site, row, position, name),
        DateRangeShape or StatedDateShape or DayShape => Date(cell, site, row, position, name),
        _ => new JsonString(site, CellGuard.TakeOff(cell)),
    };

    private static bool? Flag(string cell) => cell.ToUpperInvariant() switch
    {
        "TRUE" or "YES" => true,
        "FALSE" or "NO" => false,
        _ => null,
    };

    private JsonNode Number(string cell, JsonSite site, Row row, int position, string name)
    {
        if (Plain().IsMatch(cell) && decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return new JsonNumber(site, number);
        }

        // A comma is a decimal point to some readers and nothing to others, a thousand times apart.
        return !Grouped().IsMatch(cell) ? new JsonString(site, cell) : Refused(
            site,
            row,
            position,
            $"{Quoted.Text(name)} is {Quoted.Text(cell)}, which is read differently in different countries",
            "digits, and a point before decimals, such as `1250000.50`");
    }

    private JsonNode Date(string cell, JsonSite site, Row row, int position, string name)
    {
        if (CellDate.Ends(cell) is { } ends)
        {
            var range = new JsonObject(site);
            Add("earliest", ends.Earliest);
            Add("latest", ends.Latest);
            return range;

            void Add(string end, string? text)
            {
                if (text is not null)
                {
                    var inner = table.Site(row.Number, position, range, end);
                    range.Add(new JsonMember(end, inner.Start, new JsonString(inner, text)));
                }
            }
        }

        var normal = CellDate.Normal(cell, out var ambiguous);
        return ambiguous is not { } two ? new JsonString(site, normal) : Refused(
            site,
            row,
            position,
            $"{Quoted.Text(name)} is {Quoted.Text(cell)}, which can mean two days",
            $"{Quoted.Text(two.One)} or {Quoted.Text(two.Other)}, whichever is meant");
    }

    /// <summary>What stands for an empty cell that the format demands a value of.</summary>
    public JsonUnread Missing(Row row, int position, FormColumn column, JsonNode parent)
    {
        var name = column.Path[^1].Name;
        var expected = column.Shape is TextShape { HasForm: false } ? column.Meaning : $"{column.Words}: {column.Meaning}";
        return Refused(table.Site(row.Number, position, parent, name), row, position, $"{Quoted.Text(name)} is empty", expected);
    }

    /// <summary>A problem found here, and a value at which the format's reader finds no further one.</summary>
    private JsonUnread Refused(JsonSite site, Row row, int position, string what, string expected)
    {
        problems.Add(table.At(row.Number, position), what, expected);
        return new JsonUnread(site);
    }

    [GeneratedRegex("^-?[0-9]+([.][0-9]+)?\\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Plain();

    [GeneratedRegex("^-?[0-9]+([.,' ][0-9]+)+\\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Grouped();
}
