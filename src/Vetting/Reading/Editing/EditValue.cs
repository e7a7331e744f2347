using System.Text.Json.Nodes;

namespace Vetting.Reading.Editing;

/// <summary>A value to write into a document, as its format spells it.</summary>
/// <remarks>Immutable to everybody but this folder.</remarks>
internal sealed class EditValue
{
    private EditValue(JsonNode node) => Node = node;

    public static EditValue NoItems => new(new JsonArray());

    internal JsonNode Node { get; }

    public static EditValue Of(string text) => new(JsonValue.Create(text));

    public static EditValue Of(bool flag) => new(JsonValue.Create(flag));

    public static EditValue Of(decimal number) => new(JsonValue.Create(number));

    public static EditValue List(IEnumerable<EditValue> items) => new(new JsonArray([.. items.Select(item => item.Node.DeepClone())]));

    public static EditValue Record(IEnumerable<(string Name, EditValue Value)> members) =>
        new(new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Value.Node.DeepClone()))));

    /// <summary>The value as JSON, on one line.</summary>
    public override string ToString() => Node.ToJsonString();
}
