using System.Text.Json.Serialization;

namespace Vetting.Orleans.Records;

/// <summary>One claim as it was recorded: never changed. A correction is a further one of the same id, and the newest counts.</summary>
/// <param name="Id">The claim's id, unique over all kinds.</param>
/// <param name="Revision">1 for the first of its id, and one more for each correction.</param>
/// <param name="Kind">The list of the registry's format that it belongs to, such as <c>incidents</c>.</param>
/// <param name="Text">A document in the format <c>vetting/registry/1</c> that holds this claim and the sources it cites.</param>
/// <param name="Sha256">The hash of the text, in lower-case hexadecimal.</param>
/// <param name="By">The name of the key it was recorded with.</param>
/// <param name="On">When it was recorded.</param>
internal sealed record ClaimOnRecord(string Id, [property: JsonPropertyOrder(1)] int Revision, string Kind, string Text, string Sha256, string By, DateTimeOffset On)
{
    /// <summary>The name that problems, places and receipts give it.</summary>
    [JsonIgnore]
    public string Name => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"claims/{Id}/{Revision}");
}
