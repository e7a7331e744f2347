using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Vetting.Reading;

/// <summary>
/// A document of a format to start from: every member that must be there with a value to replace, and beside it in words
/// what each member means, those that may be left out included. Made from the schema, so that it cannot fall behind it.
/// </summary>
internal sealed class DocumentTemplate
{
    // What a text may look like, tried one after the other against the form that it must have.
    private static readonly string[] Forms = ["2023-01-16", "QX", "USD"];

    private readonly JObject _definitions;
    private readonly HashSet<string> _also;

    private DocumentTemplate(JObject schema, IEnumerable<string> also)
    {
        _definitions = (JObject)schema["definitions"]!;
        _also = also.ToHashSet(StringComparer.Ordinal);
    }

    /// <param name="type">The record that the format describes.</param>
    /// <param name="also">Members to write although they may be left out.</param>
    /// <returns>JSON, indented, ending in a line feed.</returns>
    public static string Of(Type type, params IEnumerable<string> also)
    {
        var schema = JObject.Parse(DocumentSchema.Of(type));
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var writer = new JsonTextWriter(text) { Formatting = Formatting.Indented, Indentation = 2, Culture = CultureInfo.InvariantCulture })
        {
            new DocumentTemplate(schema, also).Value(schema, "document", []).WriteTo(writer);
        }

        return text + "\n";
    }

    private JToken Value(JObject schema, string name, HashSet<string> within)
    {
        if (schema["allOf"] is JArray all)
        {
            return Value((JObject)all[0], name, within);
        }

        if (schema["anyOf"] is JArray any)
        {
            return Value((JObject)any[0], name, within);
        }

        if ((string?)schema["$ref"] is { } reference)
        {
            var definition = reference[(reference.LastIndexOf('/') + 1)..];
            return within.Contains(definition) ? new JObject() : Record((JObject)_definitions[definition]!, definition, [.. within, definition]);
        }

        var type = schema["type"] is JArray types ? (string?)types[0] : (string?)schema["type"];
        return (schema["enum"] as JArray)?[0] ?? type switch
        {
            "array" => Items(schema, name, within),
            "boolean" => false,
            "integer" or "number" => schema["minimum"] ?? 1,
            _ => Text((string?)schema["pattern"], name),
        };
    }

    private JArray Items(JObject schema, string name, HashSet<string> within)
    {
        var items = (JObject)schema["items"]!;
        var isNeeded = (int?)schema["minItems"] > 0 || items["$ref"] is not null || items["allOf"] is not null;
        return isNeeded ? new JArray(Value(items, name.TrimEnd('s'), within)) : [];
    }

    private JObject Record(JObject schema, string definition, HashSet<string> within)
    {
        var required = (schema["required"] as JArray ?? []).Select(name => (string)name!).ToHashSet(StringComparer.Ordinal);
        var record = new JObject();
        foreach (var member in ((JObject)schema["properties"]!).Properties())
        {
            var its = (JObject)member.Value;
            var isWritten = required.Contains(member.Name) || _also.Contains(member.Name);
            record["x-" + member.Name] = (string?)its["description"] + (required.Contains(member.Name) ? string.Empty : " (may be left out: unknown)");
            if (isWritten)
            {
                record[member.Name] = Value(its, member.Name == "id" ? definition : member.Name, within);
            }
        }

        return record;
    }

    /// <summary>A name made of the member's own where that will do, so that what refers to a unit refers to the one there is.</summary>
    private static string Text(string? pattern, string name)
    {
        var named = Spelling.Kebab(name.Replace("Content", string.Empty, StringComparison.Ordinal)) + "-1";
        return pattern is null
            ? named
            : Forms.Prepend(named).FirstOrDefault(form => Regex.IsMatch(form, pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout)) ?? named;
    }
}
