using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Vetting.Reading.Bulk;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>A decimal number, perhaps within bounds.</summary>
internal sealed class NumberShape(BoundsAttribute? bounds) : Shape, IBulk<decimal>
{
    public override string Words => Bounds.Describe("a number", bounds);

    public override object? Read(JsonNode node, ReadingContext context) =>
        node is JsonNumber { Value: var number } && Bounds.Hold(number, bounds) ? number : context.Mismatch(node, this);

    public override void Write(JsonWriter writer, object value) => writer.WriteRawValue(CanonicalNumber.Text((decimal)value));

    public override JObject Schema(SchemaDefinitions definitions) => Bounds.Schema("number", bounds);

    public override object? Bulk(BulkShapes shapes, Type type) => this;

    public bool TryRead(ref BulkInput input, out decimal value)
    {
        value = 0;
        return input.Json.TokenType == JsonTokenType.Number && ExactNumber.IsPlain(input.Json.ValueSpan)
            && input.Json.TryGetDecimal(out value) && Bounds.Hold(value, bounds);
    }
}
