using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodaTime;
using Vetting.Reading.Bulk;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>One day of the calendar, in the records of a host that knows it as a moment without a time of day.</summary>
internal sealed class DateTimeShape : Shape, IBulk<DateTime>
{
    private static readonly DayShape Day = new();

    public override string Words => Day.Words;

    public override object? Read(JsonNode node, ReadingContext context) => Day.Read(node, context) is LocalDate day ? day.ToDateTimeUnspecified() : null;

    public override void Write(JsonWriter writer, object value) => Day.Write(writer, LocalDate.FromDateTime((DateTime)value));

    public override JObject Schema(SchemaDefinitions definitions) => Day.Schema(definitions);

    public override object? Bulk(BulkShapes shapes, Type type) => this;

    public bool TryRead(ref BulkInput input, out DateTime value)
    {
        value = default;
        var isLong = input.Json.TokenType == JsonTokenType.String && input.Json.ValueSpan.Length == IsoDate.DayLength;
        return isLong && IsoDate.TryParseDay(input.Json.ValueSpan, out value);
    }
}
