namespace Vetting.Reading.Json;

/// <summary><c>true</c>, <c>false</c> or <c>null</c>.</summary>
internal sealed class JsonLiteral(JsonSite site, bool? value) : JsonNode(site)
{
    public bool? Value { get; } = value;

    public override string Words => Value switch
    {
        true => "`true`",
        false => "`false`",
        null => "`null`",
    };
}
