using Newtonsoft.Json;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class FlagShape : Shape
{
    public override string Words => "`true` or `false`";

    public override object? Read(JsonNode node, ReadingContext context) =>
        node is JsonLiteral { Value: { } flag } ? flag : context.Mismatch(node, this);

    public override void Write(JsonWriter writer, object value) => writer.WriteValue((bool)value);
}
