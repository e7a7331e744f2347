using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodaTime;
using Vetting.Reading.Bulk;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>One day of the calendar.</summary>
internal sealed class DayShape : Shape, IBulk<LocalDate>
{
    public override string Words => "a day such as `2014-06-30`";

    public override object? Read(JsonNode node, ReadingContext context)
    {
        if (node is not JsonString { Text: { Length: IsoDate.DayLength } text } || !IsoDate.IsWellFormed(text))
        {
            return context.Mismatch(node, this);
        }

        if (IsoDate.Parse(text) is { } day)
        {
            return day.Earliest;
        }

        context.Problems.Add(node.Place, $"{node.Label} is {Quoted.Text(text)}, which the calendar does not have", Words);
        return null;
    }

    public override void Write(JsonWriter writer, object value) => writer.WriteValue(IsoDate.Text((LocalDate)value));

    public override JObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string", ["pattern"] = $"^{IsoDate.FullDay}$" };

    public override object? Bulk(BulkShapes shapes, Type type) => this;

    public bool TryRead(ref BulkInput input, out LocalDate value)
    {
        var isLong = input.Json.TokenType == JsonTokenType.String && input.Json.ValueSpan.Length == IsoDate.DayLength;
        var day = isLong ? IsoDate.Parse(input.Json.ValueSpan) : null;
        value = day.GetValueOrDefault().Earliest;
        return day is not null;
    }
}
