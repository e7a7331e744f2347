using Newtonsoft.Json;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>The one text that may stand here.</summary>
internal sealed class ConstantShape(string text) : Shape
{
    public override string Words => Quoted.Text(text);

    public override object? Read(JsonNode node, ReadingContext context) =>
        node is JsonString json && json.Text == text ? text : context.Mismatch(node, this);

    public override void Write(JsonWriter writer, object value) => writer.WriteValue((string)value);
}
