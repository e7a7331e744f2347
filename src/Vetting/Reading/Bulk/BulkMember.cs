using System.Text.Json;
using Vetting.Reading.Shapes;

namespace Vetting.Reading.Bulk;

/// <summary>A member whose property is of the very type of its values.</summary>
internal sealed class BulkMember<TRecord, TValue>(Member member, IBulk<TValue> shape) : IBulkMember<TRecord>
    where TRecord : class
{
    private readonly BulkRead<TValue> _read = shape.TryRead;
    private readonly string _name = member.Name;
    private readonly bool _allowsNull = member.AllowsNull;
    private readonly Action<TRecord, TValue> _set = member.Property.GetSetMethod(nonPublic: true)!.CreateDelegate<Action<TRecord, TValue>>();

    public bool TryRead(ref BulkInput input, TRecord record)
    {
        if (input.Json.TokenType == JsonTokenType.Null)
        {
            return _allowsNull;
        }

        (input.Path.Name, input.Path.Index) = (_name, -1);
        if (!_read(ref input, out var value))
        {
            return false;
        }

        _set(record, value);
        return true;
    }
}
