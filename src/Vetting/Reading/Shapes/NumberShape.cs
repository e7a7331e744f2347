using Newtonsoft.Json;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>A decimal number, perhaps within bounds.</summary>
internal sealed class NumberShape(BoundsAttribute? bounds) : Shape
{
    public override string Words => Bounds.Describe("a number", bounds);

    public override object? Read(JsonNode node, ReadingContext context) =>
        node is JsonNumber { Value: var number } && Bounds.Hold(number, bounds) ? number : context.Mismatch(node, this);

    public override void Write(JsonWriter writer, object value) => writer.WriteRawValue(CanonicalNumber.Text((decimal)value));
}
