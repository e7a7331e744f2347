using System.Collections.Immutable;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Vetting.Reading.Bulk;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>A document that is a list of records, or one such record by itself.</summary>
internal sealed class OneOrManyShape<T>(Shape item) : Shape
{
    private readonly ListShape<T> _list = new(item, needsItems: true);

    public override string Words => $"{item.Words} or {_list.Words}";

    public override object? Read(JsonNode node, ReadingContext context) => node switch
    {
        JsonArray => _list.Read(node, context),
        JsonObject => item.Read(node, context) is { } value ? ImmutableArray.Create((T)value) : null,
        _ => context.Mismatch(node, this),
    };

    public override void Write(JsonWriter writer, object value) => _list.Write(writer, value);

    public override JObject Schema(SchemaDefinitions definitions) =>
        new() { ["anyOf"] = new JArray(item.Schema(definitions), _list.Schema(definitions)) };

    public override object? Bulk(BulkShapes shapes, Type type) =>
        shapes.Of(item, typeof(T)) is IBulk<T> bulk ? new BulkOneOrMany<T>(bulk, new BulkList<T>(bulk, needsItems: true)) : null;
}
