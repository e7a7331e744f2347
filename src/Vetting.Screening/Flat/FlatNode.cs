using System.Globalization;
using System.Text.Json;
using Vetting.Reading.Shapes;

namespace Vetting.Screening.Flat;

/// <summary>A value on its way from cells to JSON: an object, a list, or one cell.</summary>
internal sealed class FlatNode
{
    private readonly Dictionary<string, FlatNode>? _members;
    private readonly SortedDictionary<int, FlatNode>? _items;
    private readonly string? _cell;
    private readonly Shape? _shape;

    private FlatNode(Dictionary<string, FlatNode>? members, SortedDictionary<int, FlatNode>? items, string? cell, Shape? shape, long row, int column) =>
        (_members, _items, _cell, _shape, Row, Column) = (members, items, cell, shape, row, column);

    public long Row { get; }

    public int Column { get; }

    public static FlatNode Object(long row) => new(new Dictionary<string, FlatNode>(StringComparer.Ordinal), null, null, null, row, 1);

    public static FlatNode List(long row) => new(null, [], null, null, row, 1);

    public static FlatNode Cell(string text, Shape shape, long row, int column) => new(null, null, text, shape, row, column);

    public bool IsObject => _members is not null;

    /// <summary>Whether this is a cell with that text.</summary>
    public bool Says(string cell) => _cell == cell;

    /// <summary>The member of that name, made where there is none.</summary>
    public FlatNode Member(string name, Func<FlatNode> otherwise)
    {
        if (!_members!.TryGetValue(name, out var member))
        {
            _members.Add(name, member = otherwise());
        }

        return member;
    }

    /// <summary>The item at that number, made where there is none; numbers that are left out leave no gap. Of no list, this itself.</summary>
    public FlatNode Item(int number, Func<FlatNode> otherwise)
    {
        if (_items is null)
        {
            return this;
        }

        if (!_items.TryGetValue(number, out var item))
        {
            _items.Add(number, item = otherwise());
        }

        return item;
    }

    /// <summary>One step of a JSON Pointer from here, or <see langword="null"/>.</summary>
    public FlatNode? Step(string step) =>
        _members is not null ? _members.GetValueOrDefault(step)
        : _items is not null && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? _items.Values.ElementAtOrDefault(index)
        : null;

    public void Write(Utf8JsonWriter json)
    {
        if (_cell is not null)
        {
            CellText.Write(json, _cell, _shape!);
        }
        else if (_members is not null)
        {
            json.WriteStartObject();
            foreach (var (name, member) in _members)
            {
                json.WritePropertyName(name);
                member.Write(json);
            }

            json.WriteEndObject();
        }
        else
        {
            json.WriteStartArray();
            foreach (var item in _items!.Values)
            {
                item.Write(json);
            }

            json.WriteEndArray();
        }
    }
}
