namespace Vetting.Reading.Json;

/// <summary>A JSON object: its members in the order written, no name twice.</summary>
internal sealed class JsonObject(JsonSite site) : JsonNode(site)
{
    private readonly List<JsonMember> _members = [];

    public override string Words => "an object";

    public IReadOnlyList<JsonMember> Members => _members;

    internal void Add(JsonMember member) => _members.Add(member);
}
