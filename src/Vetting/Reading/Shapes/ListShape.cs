using System.Collections.Immutable;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Vetting.Reading.Bulk;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>A list, all of its items of one shape.</summary>
internal sealed class ListShape<T>(Shape item, bool needsItems) : Shape, IListShape
{
    public Shape Item => item;

    public override string Words => needsItems ? "a list of at least one" : "a list";

    public override object? Read(JsonNode node, ReadingContext context)
    {
        if (node is not JsonArray { Items: var items })
        {
            return context.Mismatch(node, this);
        }

        if (needsItems && items.Count == 0)
        {
            context.Problems.Add(node.Place, $"{node.Label} is an empty list", Words);
            return null;
        }

        var values = ImmutableArray.CreateBuilder<T>(items.Count);
        foreach (var value in items.Select(json => item.Read(json, context)))
        {
            if (value is not null)
            {
                values.Add((T)value);
            }
        }

        return values.Count == items.Count ? values.MoveToImmutable() : null;
    }

    public override void Write(JsonWriter writer, object value)
    {
        writer.WriteStartArray();
        foreach (var element in (ImmutableArray<T>)value)
        {
            item.Write(writer, element!);
        }

        writer.WriteEndArray();
    }

    public override JObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JObject { ["type"] = "array", ["items"] = item.Schema(definitions) };
        if (needsItems)
        {
            schema["minItems"] = 1;
        }

        return schema;
    }

    public override object? Bulk(BulkShapes shapes, Type type) =>
        shapes.Of(item, typeof(T)) is IBulk<T> bulk ? new BulkList<T>(bulk, needsItems) : null;
}
