using System.Globalization;

namespace Vetting.Reading.Json;

/// <summary>A JSON number, which is exactly the decimal that it says.</summary>
internal sealed class JsonNumber(JsonSite site, decimal value) : JsonNode(site)
{
    public decimal Value { get; } = value;

    public override string Words => string.Create(CultureInfo.InvariantCulture, $"the number `{Value}`");
}
