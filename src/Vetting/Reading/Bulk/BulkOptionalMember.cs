using System.Text.Json;
using Vetting.Reading.Shapes;

namespace Vetting.Reading.Bulk;

/// <summary>A member of a value type that may be left out.</summary>
internal sealed class BulkOptionalMember<TRecord, TValue>(Member member, IBulk<TValue> shape) : IBulkMember<TRecord>
    where TRecord : class
    where TValue : struct
{
    private readonly BulkRead<TValue> _read = shape.TryRead;
    private readonly string _name = member.Name;
    private readonly Action<TRecord, TValue?> _set = member.Property.GetSetMethod(nonPublic: true)!.CreateDelegate<Action<TRecord, TValue?>>();

    public bool TryRead(ref BulkInput input, TRecord record)
    {
        if (input.Json.TokenType == JsonTokenType.Null)
        {
            return true;
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
