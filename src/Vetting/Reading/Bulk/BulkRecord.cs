using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Vetting.Reading.Json;
using Vetting.Reading.Shapes;

namespace Vetting.Reading.Bulk;

/// <summary>Reads records of one type.</summary>
internal sealed class BulkRecord<T>(RecordShape shape, object[] members) : IBulk<T>
    where T : class
{
    /// <summary>Beyond so many members a record is read carefully: which of them were given is kept in one number.</summary>
    public const int MostMembers = 64;

    private readonly BulkMembers<T> _members = new(shape, members);
    private readonly bool _isChecked = typeof(IChecked).IsAssignableFrom(typeof(T));

    private readonly Action<T, Place>? _setPlace = typeof(Placed).IsAssignableFrom(typeof(T))
        ? typeof(Placed).GetProperty(nameof(Placed.Place))!.SetMethod!.CreateDelegate<Action<T, Place>>()
        : null;

    public bool TryRead(ref BulkInput input, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (input.Json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var record = (T)RuntimeHelpers.GetUninitializedObject(typeof(T));
        var outer = input.Path;
        if (_setPlace is not null)
        {
            var path = outer is { Parent: null, Name: null, Index: < 0 } ? null : new JsonPath(outer.Parent, outer.Name, outer.Index);
            _setPlace(record, input.Place(path));
            input.Path = (path, null, -1);
        }

        if (!_members.TryRead(ref input, record))
        {
            return false;
        }

        if (_isChecked)
        {
            input.Checks.Add((IChecked)record);
        }

        input.Path = outer;
        value = record;
        return true;
    }
}
