using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Vetting.Reading.Bulk;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>A whole number, perhaps within bounds.</summary>
internal sealed class WholeNumberShape(BoundsAttribute? bounds) : Shape, IBulk<int>
{
    public override string Words => Bounds.Describe("a whole number", bounds);

    public override object? Read(JsonNode node, ReadingContext context) =>
        node is JsonNumber { Value: >= int.MinValue and <= int.MaxValue and var number }
            && decimal.IsInteger(number) && Bounds.Hold(number, bounds)
            ? (int)number
            : context.Mismatch(node, this);

    public override void Write(JsonWriter writer, object value) => writer.WriteValue((int)value);

    public override JObject Schema(SchemaDefinitions definitions) => Bounds.Schema("integer", bounds);

    public override object? Bulk(BulkShapes shapes, Type type) => this;

    public bool TryRead(ref BulkInput input, out int value)
    {
        value = 0;
        return input.Json.TokenType == JsonTokenType.Number && input.Json.TryGetInt32(out value) && Bounds.Hold(value, bounds);
    }
}
