using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Vetting.Reading.Bulk;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>The one text that may stand here.</summary>
internal sealed class ConstantShape(string text) : Shape, IBulk<string>
{
    public override string Words => Quoted.Text(text);

    public override object? Read(JsonNode node, ReadingContext context) =>
        node is JsonString json && json.Text == text ? text : context.Mismatch(node, this);

    public override void Write(JsonWriter writer, object value) => writer.WriteValue((string)value);

    public override JObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string", ["enum"] = new JArray(text) };

    public override object? Bulk(BulkShapes shapes, Type type) => this;

    public bool TryRead(ref BulkInput input, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        return input.Json.TokenType == JsonTokenType.String && !input.Json.ValueIsEscaped && input.Json.ValueTextEquals(text);
    }
}
