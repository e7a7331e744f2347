using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Vetting.Reading.Bulk;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class FlagShape : Shape, IBulk<bool>
{
    public override string Words => "`true` or `false`";

    public override object? Read(JsonNode node, ReadingContext context) =>
        node is JsonLiteral { Value: { } flag } ? flag : context.Mismatch(node, this);

    public override void Write(JsonWriter writer, object value) => writer.WriteValue((bool)value);

    public override JObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "boolean" };

    public override object? Bulk(BulkShapes shapes, Type type) => this;

    public bool TryRead(ref BulkInput input, out bool value)
    {
        value = input.Json.TokenType == JsonTokenType.True;
        return value || input.Json.TokenType == JsonTokenType.False;
    }
}
