using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Vetting.Logic;
using Vetting.Reading.Bulk;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>A date of any precision, or <c>"none"</c> where there is known to be none.</summary>
internal sealed class StatedDateShape : Shape
{
    public const string None = "none";

    private static readonly DateRangeShape Range = new();

    public override string Words => $"{Range.Words}, or `{None}` where there is known to be none";

    public override object? Read(JsonNode node, ReadingContext context) => node switch
    {
        JsonString { Text: None } => StatedDate.None,
        JsonString { Text: var text } when !IsoDate.IsWellFormed(text) => context.Mismatch(node, this),
        JsonString or JsonObject => Range.Read(node, context) is DateRange range ? StatedDate.At(range) : null,
        _ => context.Mismatch(node, this),
    };

    public override void Write(JsonWriter writer, object value)
    {
        if (((StatedDate)value).On is { } range)
        {
            Range.Write(writer, range);
        }
        else
        {
            writer.WriteValue(None);
        }
    }

    public override JObject Schema(SchemaDefinitions definitions)
    {
        var schema = Range.Schema(definitions);
        ((JArray)schema["anyOf"]!).Add(new JObject { ["type"] = "string", ["enum"] = new JArray(None) });
        return schema;
    }

    public override object? Bulk(BulkShapes shapes, Type type) =>
        Range.Bulk(shapes, typeof(DateRange)) is IBulk<DateRange> range ? new BulkStatedDate(range) : null;
}
