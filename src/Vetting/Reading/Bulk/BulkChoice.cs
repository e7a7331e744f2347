using System.Text.Json;
using Vetting.Reading.Shapes;

namespace Vetting.Reading.Bulk;

/// <summary>Reads one of a list of words.</summary>
internal sealed class BulkChoice<T>(ChoiceShape shape) : IBulk<T>
    where T : struct, Enum
{
    private readonly T[] _values = [.. shape.Choices.Select(choice => (T)choice.Value)];
    private readonly NameTable _names = new(shape.Choices.Select(choice => choice.Spelling));
    private int _last;

    public bool TryRead(ref BulkInput input, out T value)
    {
        var isPlain = input.Json.TokenType == JsonTokenType.String && !input.Json.ValueIsEscaped;
        var found = isPlain ? _names.Find(input.Json.ValueSpan, _last) : -1;
        if (found < 0)
        {
            value = default;
            return false;
        }

        (value, _last) = (_values[found], found);
        return true;
    }
}
