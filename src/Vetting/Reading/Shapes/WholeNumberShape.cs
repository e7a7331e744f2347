using System.Globalization;
using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Vetting.Reading.Bulk;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>A whole number, perhaps within bounds.</summary>
/// <param name="bounds">The bounds.</param>
/// <param name="isLong">Whether the property is a <c>long</c> rather than an <c>int</c>.</param>
internal sealed class WholeNumberShape(BoundsAttribute? bounds, bool isLong) : Shape, IBulk<int>, IBulk<long>
{
    public override string Words => Bounds.Describe("a whole number", bounds);

    public override object? Read(JsonNode node, ReadingContext context) =>
        node is not JsonNumber { Value: var number } || !decimal.IsInteger(number) || !Fits(number) || !Bounds.Hold(number, bounds)
            ? context.Mismatch(node, this)
            : isLong ? (object)(long)number : (int)number;

    public override void Write(JsonWriter writer, object value) => writer.WriteValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));

    public override JObject Schema(SchemaDefinitions definitions) => Bounds.Schema("integer", bounds);

    public override object? Bulk(BulkShapes shapes, Type type) => this;

    public bool TryRead(ref BulkInput input, out int value)
    {
        value = 0;
        return input.Json.TokenType == JsonTokenType.Number && input.Json.TryGetInt32(out value) && Bounds.Hold(value, bounds);
    }

    public bool TryRead(ref BulkInput input, out long value)
    {
        value = 0;
        return input.Json.TokenType == JsonTokenType.Number && input.Json.TryGetInt64(out value) && Bounds.Hold(value, bounds);
    }

    private bool Fits(decimal number) => isLong ? number is >= long.MinValue and <= long.MaxValue : number is >= int.MinValue and <= int.MaxValue;
}
