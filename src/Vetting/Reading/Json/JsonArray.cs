namespace Vetting.Reading.Json;

/// <summary>A JSON array; messages say list.</summary>
internal sealed class JsonArray(JsonSite site) : JsonNode(site)
{
    private readonly List<JsonNode> _items = [];

    public override string Words => "a list";

    public IReadOnlyList<JsonNode> Items => _items;

    internal void Add(JsonNode item) => _items.Add(item);
}
