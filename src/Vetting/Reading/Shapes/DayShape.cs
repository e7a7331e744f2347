using Newtonsoft.Json;
using NodaTime;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>One day of the calendar.</summary>
internal sealed class DayShape : Shape
{
    public override string Words => "a day such as `2014-06-30`";

    public override object? Read(JsonNode node, ReadingContext context)
    {
        if (node is not JsonString { Text: { Length: 10 } text } || !IsoDate.IsWellFormed(text))
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
}
