using System.Collections.Immutable;
using System.Text.Json;

namespace Vetting.Reading.Bulk;

/// <summary>Reads a document that is a list of records, or one such record by itself.</summary>
internal sealed class BulkOneOrMany<T>(IBulk<T> item, IBulk<ImmutableArray<T>> list) : IBulk<ImmutableArray<T>>
{
    public bool TryRead(ref BulkInput input, out ImmutableArray<T> value)
    {
        if (input.Json.TokenType == JsonTokenType.StartArray)
        {
            return list.TryRead(ref input, out value);
        }

        value = item.TryRead(ref input, out var one) ? [one] : default;
        return !value.IsDefault;
    }
}
