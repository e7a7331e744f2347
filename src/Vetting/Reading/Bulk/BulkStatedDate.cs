using System.Text.Json;
using Vetting.Logic;

namespace Vetting.Reading.Bulk;

/// <summary>Reads dates of any precision, or that there is none.</summary>
internal sealed class BulkStatedDate(IBulk<DateRange> range) : IBulk<StatedDate>
{
    public bool TryRead(ref BulkInput input, out StatedDate value)
    {
        if (input.Json.TokenType == JsonTokenType.String && input.Json.ValueSpan.SequenceEqual("none"u8))
        {
            value = StatedDate.None;
            return true;
        }

        var isRead = range.TryRead(ref input, out var on);
        value = isRead ? StatedDate.At(on) : default;
        return isRead;
    }
}
