using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Vetting.Reading.Bulk;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>Text, perhaps of a given form. Never empty or blank: what is not known is left out.</summary>
internal sealed class TextShape(PatternAttribute? pattern) : Shape, IBulk<string>
{
    // Our own forms leave nothing to backtrack into, which a test holds, so no text can make the matching slow. The engine that
    // never backtracks would be compiled anew in every process, which takes longer than reading a package does.
    private readonly Regex? _form = pattern is null
        ? null
        : new Regex($"^(?:{pattern.Expression})\\z", RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);

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

    public override object? Bulk(BulkShapes shapes, Type type) => this;

    public bool TryRead(ref BulkInput input, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (!input.IsSoundText())
        {
            return false;
        }

        ref var word = ref input.Json.ValueIsEscaped ? ref input.Words.Keep(input.Json.GetString()!) : ref input.Words.Find(input.Json.ValueSpan);
        if (!word.IsOf(this))
        {
            if (string.IsNullOrWhiteSpace(word.Text) || _form?.IsMatch(word.Text) == false)
            {
                return false;
            }

            word.FoundOf(this);
        }

        value = word.Text;
        return true;
    }
}
