using Newtonsoft.Json;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>A whole number, perhaps within bounds.</summary>
internal sealed class WholeNumberShape(BoundsAttribute? bounds) : Shape
{
    public override string Words => Bounds.Describe("a whole number", bounds);

    public override object? Read(JsonNode node, ReadingContext context) =>
        node is JsonNumber { Value: >= int.MinValue and <= int.MaxValue and var number }
            && decimal.IsInteger(number) && Bounds.Hold(number, bounds)
            ? (int)number
            : context.Mismatch(node, this);

    public override void Write(JsonWriter writer, object value) => writer.WriteValue((int)value);
}
