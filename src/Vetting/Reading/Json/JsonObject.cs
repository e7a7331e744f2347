namespace Vetting.Reading.Json;

/// <summary>A JSON object: its members in the order written, no name twice.</summary>
internal sealed class JsonObject(JsonSite site) : JsonNode(site)
{
    private readonly List<JsonMember> _members = [];

    public override string Words => "an object";

    public IReadOnlyList<JsonMember> Members => _members;

    /// <summary>The offset in the document's text just behind the closing bracket.</summary>
    public int End { get; private set; }

    /// <summary>The object as it is written in the file.</summary>
    public string Raw => Site.Source.Text[Site.Start..End];

    internal void Add(JsonMember member) => _members.Add(member);

    internal void Close(int end) => End = end;
}
