using Newtonsoft.Json.Linq;

namespace Vetting.Reading.Shapes;

/// <summary>What a JSON Schema says of a record and of each of its members.</summary>
internal static class RecordSchema
{
    private const string FreeNames = "^(note$|x-)";

    public static JObject Of(RecordShape record, SchemaDefinitions definitions)
    {
        var schema = new JObject
        {
            ["title"] = record.Meaning,
            ["type"] = "object",
            ["properties"] = new JObject(record.Members.Select(member => new JProperty(member.Name, Of(member, definitions)))),
            ["patternProperties"] = new JObject { [FreeNames] = new JObject() },
            ["additionalProperties"] = false,
        };
        var required = record.Members.Where(member => member.IsRequired).Select(member => member.Name).ToArray();
        if (required.Length > 0)
        {
            schema["required"] = new JArray(required);
        }

        return schema;
    }

    private static JObject Of(Member member, SchemaDefinitions definitions)
    {
        var schema = member.Shape.Schema(definitions);
        schema = member.AllowsNull ? OrNull(schema) : SchemaDefinitions.WithRoom(schema);
        schema["description"] = schema["description"] is { } form ? $"{member.Meaning} ({form})" : member.Meaning;
        if (member.Example is { } example)
        {
            var isText = member.Shape is not (NumberShape or WholeNumberShape or FlagShape);
            schema["examples"] = new JArray(isText ? JValue.CreateString(example) : JToken.Parse(example));
        }

        return schema;
    }

    // Unknown is written as null or left out. A choice lists its words, so null has to be one of them.
    private static JObject OrNull(JObject schema)
    {
        if (schema["anyOf"] is JArray choices)
        {
            choices.Add(Null());
            return schema;
        }

        if (schema["type"] is not { } type)
        {
            return new() { ["anyOf"] = new JArray(schema, Null()) };
        }

        schema["type"] = new JArray(type, JValue.CreateString("null"));
        (schema["enum"] as JArray)?.Add(JValue.CreateNull());
        return schema;
    }

    private static JObject Null() => new() { ["type"] = "null" };
}
