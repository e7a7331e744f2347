using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>Text, perhaps of a given form. Never empty or blank: what is not known is left out.</summary>
internal sealed class TextShape(PatternAttribute? pattern) : Shape
{
    // Without backtracking, so that no text can make the matching slow.
    private readonly Regex? _form = pattern is null
        ? null
        : new Regex(
            $"^(?:{pattern.Expression})\\z",
            RegexOptions.NonBacktracking | RegexOptions.CultureInvariant,
            Regex.InfiniteMatchTimeout);

    /// <summary>Whether the text must have a form rather than be any text.</summary>
    public bool HasForm => pattern is not null;

    public override string Words => pattern?.Words ?? "text in double quotes";

    public override object? Read(JsonNode node, ReadingContext context)
    {
        if (node is not JsonString { Text: var text })
        {
            return context.Mismatch(node, this);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            context.Problems.Add(node.Place, $"{node.Label} is empty", $"{Words}, or no {node.Label} where it is not known");
            return null;
        }

        return _form?.IsMatch(text) ?? true ? text : context.Mismatch(node, this);
    }

    public override void Write(JsonWriter writer, object value) => writer.WriteValue((string)value);

    public override JObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JObject { ["type"] = "string", ["pattern"] = pattern is null ? "\\S" : $"^(?:{pattern.Expression})$" };
        if (pattern is not null)
        {
            schema["description"] = pattern.Words;
        }

        return schema;
    }
}
