using System.Collections.Immutable;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Vetting.Reading.Bulk;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>A list in the records of a host that keeps it as a <see cref="List{T}"/>.</summary>
internal sealed class HostListShape<T>(ListShape<T> list) : Shape
{
    public override string Words => list.Words;

    public override object? Read(JsonNode node, ReadingContext context) =>
        list.Read(node, context) is ImmutableArray<T> items ? items.ToList() : null;

    public override void Write(JsonWriter writer, object value) =>
        list.Write(writer, ImmutableArray.CreateRange((List<T>)value));

    public override JObject Schema(SchemaDefinitions definitions) => list.Schema(definitions);

    public override object? Bulk(BulkShapes shapes, Type type) => list.Bulk(shapes, type);
}
