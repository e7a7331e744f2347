using System.Text.Json;
using NodaTime;
using Vetting.Logic;
using Vetting.Reading.Shapes;

namespace Vetting.Reading.Bulk;

/// <summary>Reads dates of any precision, as one text or as their ends.</summary>
internal sealed class BulkDateRange(IBulk<DateEnds> ends) : IBulk<DateRange>
{
    public bool TryRead(ref BulkInput input, out DateRange value)
    {
        var range = input.Json.TokenType == JsonTokenType.String ? IsoDate.Parse(input.Json.ValueSpan)
            : ends.TryRead(ref input, out var read) ? Between(read)
            : null;
        value = range.GetValueOrDefault();
        return range is not null;
    }

    private static DateRange? Between(DateEnds read)
    {
        if (read is { Earliest: null, Latest: null })
        {
            return null;
        }

        var (earliest, latest) = (read.Earliest ?? LocalDate.MinIsoValue, read.Latest ?? LocalDate.MaxIsoValue);
        return latest < earliest ? null : new DateRange(earliest, latest);
    }
}
