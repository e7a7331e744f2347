namespace Vetting.Reading.Json;

/// <summary>A value that could not be read and whose problem has been said: whoever meets it says nothing further.</summary>
internal sealed class JsonUnread(JsonSite site) : JsonNode(site)
{
    public override string Words => "a value that cannot be read";
}
