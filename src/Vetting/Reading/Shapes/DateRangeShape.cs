using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodaTime;
using Vetting.Logic;
using Vetting.Reading.Bulk;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>A date of any precision, as one text or as its ends.</summary>
internal sealed class DateRangeShape : Shape
{
    // The ends are a record like any other, so that they are read, written and described like any other.
    private static readonly RecordShape Ends = ShapeOf.Record(typeof(DateEnds));

    public override string Words => "a date such as `2014-06-30`, `2014-06` or `2014`, or its `earliest` and `latest`";

    public override object? Read(JsonNode node, ReadingContext context) => node switch
    {
        JsonString { Text: var text } when IsoDate.IsWellFormed(text) => Parse(node, text, context),
        JsonObject => Between(node, context),
        _ => context.Mismatch(node, this),
    };

    public override void Write(JsonWriter writer, object value)
    {
        var range = (DateRange)value;
        if (IsoDate.Text(range) is { } text)
        {
            writer.WriteValue(text);
        }
        else
        {
            Ends.Write(writer, DateEnds.Of(range));
        }
    }

    public override JObject Schema(SchemaDefinitions definitions)
    {
        var text = new JObject { ["type"] = "string", ["pattern"] = $"^{IsoDate.AnyPrecision}$" };
        return new() { ["anyOf"] = new JArray(text, Ends.Schema(definitions)) };
    }

    public override object? Bulk(BulkShapes shapes, Type type) =>
        shapes.OfRecord(Ends, typeof(DateEnds)) is IBulk<DateEnds> ends ? new BulkDateRange(ends) : null;

    private DateRange? Parse(JsonNode node, string text, ReadingContext context)
    {
        if (IsoDate.Parse(text) is { } range)
        {
            return range;
        }

        context.Problems.Add(node.Place, $"{node.Label} is {Quoted.Text(text)}, which the calendar does not have", Words);
        return null;
    }

    private static DateRange? Between(JsonNode node, ReadingContext context)
    {
        if (Ends.Read(node, context) is not DateEnds ends)
        {
            return null;
        }

        if (ends is { Earliest: null, Latest: null })
        {
            context.Problems.Add(
                node.Place, $"{node.Label} has neither end", $"`earliest`, `latest` or both, or no {node.Label} where nothing is known");
            return null;
        }

        var (earliest, latest) = (ends.Earliest ?? LocalDate.MinIsoValue, ends.Latest ?? LocalDate.MaxIsoValue);
        if (latest < earliest)
        {
            context.Problems.Add(node.Place, $"`earliest` of {node.Label} is after `latest`", "`earliest` on or before `latest`");
            return null;
        }

        return new DateRange(earliest, latest);
    }
}
