using Newtonsoft.Json;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>Text that remembers the place of each of its characters, such as an expression.</summary>
internal sealed class PlacedTextShape : Shape
{
    public override string Words => "text in double quotes";

    public override object? Read(JsonNode node, ReadingContext context)
    {
        if (node is not JsonString json)
        {
            return context.Mismatch(node, this);
        }

        if (string.IsNullOrWhiteSpace(json.Text))
        {
            context.Problems.Add(node.Place, $"{node.Label} is empty", Words);
            return null;
        }

        return json.Placed;
    }

    public override void Write(JsonWriter writer, object value) => writer.WriteValue(((PlacedText)value).Text);
}
