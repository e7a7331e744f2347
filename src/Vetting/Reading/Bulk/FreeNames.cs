using System.Text;
using System.Text.Json;
using Vetting.Reading.Json;
using Vetting.Reading.Shapes;

namespace Vetting.Reading.Bulk;

/// <summary>
/// The members of one object that every format allows and ignores. Plain ones are passed over here; what is nested, or may
/// be given twice, is left to the careful reader.
/// </summary>
internal struct FreeNames
{
    private HashSet<string>? _seen;

    public bool TryPass(ref BulkInput input)
    {
        var name = Encoding.UTF8.GetString(input.Json.ValueSpan);
        if (!RecordShape.IsFree(name) || !(_seen ??= new(StringComparer.Ordinal)).Add(name) || !input.Next())
        {
            return false;
        }

        return input.Json.TokenType switch
        {
            JsonTokenType.String => input.IsSoundText(),
            JsonTokenType.Number => ExactNumber.Holds(input.Json.ValueSpan),
            JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null => true,
            _ => false,
        };
    }
}
