using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Vetting.Reading.Bulk;

/// <summary>Reads lists, into either kind of list that records have.</summary>
internal sealed class BulkList<T>(IBulk<T> item, bool needsItems) : IBulk<ImmutableArray<T>>, IBulk<List<T>>
{
    private readonly BulkRead<T> _read = item.TryRead;

    // Room for the items while they are counted, kept from one list to the next; a list within a list brings its own.
    private List<T>? _room = [];

    public bool TryRead(ref BulkInput input, out ImmutableArray<T> value)
    {
        var items = TakeRoom();
        value = TryReadInto(items, ref input) ? [.. items] : default;
        _room = items;
        return !value.IsDefault;
    }

    public bool TryRead(ref BulkInput input, [MaybeNullWhen(false)] out List<T> value)
    {
        var items = TakeRoom();
        value = TryReadInto(items, ref input) ? [.. items] : null;
        _room = items;
        return value is not null;
    }

    private List<T> TakeRoom()
    {
        var room = _room ?? [];
        _room = null;
        room.Clear();
        return room;
    }

    private bool TryReadInto(List<T> items, ref BulkInput input)
    {
        if (input.Json.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        while (input.Next() && input.Json.TokenType != JsonTokenType.EndArray)
        {
            input.Path.Index = items.Count;
            if (!_read(ref input, out var value))
            {
                return false;
            }

            items.Add(value);
        }

        return input.Json.TokenType == JsonTokenType.EndArray && (items.Count > 0 || !needsItems);
    }
}
