using Newtonsoft.Json.Linq;

namespace Vetting.Reading.Shapes;

/// <summary>The records that a JSON Schema describes once each and refers to by name, since a record may contain itself.</summary>
internal sealed class SchemaDefinitions
{
    private readonly Dictionary<RecordShape, string> _names = [];

    /// <summary>The definitions in the order in which they were first referred to.</summary>
    public JObject All { get; } = [];

    public JObject Reference(RecordShape record)
    {
        if (!_names.TryGetValue(record, out var name))
        {
            name = NameFor(record.Type);
            _names.Add(record, name);

            // The place is taken before the members are described, because they may refer back to the record.
            All[name] = null;
            All[name] = RecordSchema.Of(record, this);
        }

        return new() { ["$ref"] = $"#/definitions/{name}" };
    }

    /// <summary>A schema that may be given further keywords: in draft 7, whatever stands beside <c>$ref</c> is ignored.</summary>
    public static JObject WithRoom(JObject schema) => schema.ContainsKey("$ref") ? new() { ["allOf"] = new JArray(schema) } : schema;

    private string NameFor(Type type)
    {
        var name = Spelling.Camel(type.Name);
        return All.ContainsKey(name) && type.DeclaringType is { } outer ? Spelling.Camel(outer.Name) + type.Name : name;
    }
}
