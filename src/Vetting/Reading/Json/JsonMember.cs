namespace Vetting.Reading.Json;

/// <summary>A name and its value.</summary>
/// <param name="Name">The name, escapes decoded.</param>
/// <param name="NameStart">The offset in the document's text of the name's opening quote.</param>
/// <param name="Value">The value.</param>
internal sealed record JsonMember(string Name, int NameStart, JsonNode Value)
{
    public Place NamePlace => Value.PlaceAt(NameStart);
}
