using System.Collections.Immutable;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Vetting.Reading.Bulk;
using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>One of a list of words: an enum, its values in the order of their declaration.</summary>
internal sealed class ChoiceShape : Shape
{
    private readonly Dictionary<string, Choice> _bySpelling;
    private readonly Dictionary<object, Choice> _byValue;

    public ChoiceShape(Type type)
    {
        Meaning = type.GetCustomAttribute<MeaningAttribute>()?.Text;
        Choices = [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).OrderBy(field => field.MetadataToken).Select(Of)];
        _bySpelling = Choices.ToDictionary(choice => choice.Spelling, StringComparer.Ordinal);
        _byValue = Choices.ToDictionary(choice => choice.Value);
    }

    public string? Meaning { get; }

    public ImmutableArray<Choice> Choices { get; }

    public override string Words => $"one of {Quoted.List(Choices.Select(choice => choice.Spelling))}";

    public override object? Read(JsonNode node, ReadingContext context)
    {
        if (node is not JsonString { Text: var text })
        {
            return context.Mismatch(node, this);
        }

        if (_bySpelling.TryGetValue(text, out var choice))
        {
            return choice.Value;
        }

        var suggestion = Nearest.To(text, Choices.Select(choice => choice.Spelling));
        context.Problems.Add(node.Place, $"{node.Label} is {node.Words}", Words, suggestion);
        return null;
    }

    public override void Write(JsonWriter writer, object value) => writer.WriteValue(_byValue[value].Spelling);

    public override JObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JObject { ["type"] = "string", ["enum"] = new JArray(Choices.Select(choice => choice.Spelling)) };
        var meanings = Choices.Where(choice => choice.Meaning is not null).Select(choice => $"`{choice.Spelling}`: {choice.Meaning}");
        if (string.Join("; ", meanings) is { Length: > 0 } description)
        {
            schema["description"] = description;
        }

        return schema;
    }

    public override object? Bulk(BulkShapes shapes, Type type) => BulkShapes.Make(typeof(BulkChoice<>), [type], this);

    private static Choice Of(FieldInfo field) => new(
        field.GetValue(null)!,
        field.GetCustomAttribute<SpelledAttribute>()?.Text ?? Spelling.Kebab(field.Name),
        field.GetCustomAttribute<MeaningAttribute>()?.Text);
}
