using System.Text.Json;

namespace Vetting.Benchmarks.Generated;

/// <summary>
/// What a package for civilian institutions of justice looks like of which everything is known that the rules ask for: such
/// packages are clear, as most of a screening is.
/// </summary>
internal static class CivilianLines
{
    private static readonly JsonDocument Package = JsonDocument.Parse("""
        {
          "preparedOn": "2021-01-15",
          "earlier": { "exists": false },
          "institution": { "named": true, "institution": "the prosecution service", "impunityExplained": true, "impunity": "more killings are tried" }
        }
        """);

    private static readonly JsonDocument Line = JsonDocument.Parse("""
        {
          "title": "Casework (made up)",
          "channel": "INCLE",
          "pillar": "rule-of-law",
          "purposes": ["justice-sector"],
          "primaryPurpose": "justice-sector",
          "assistance": ["training"],
          "defenseArticles": false,
          "construction": { "amount": 0, "currency": "USD" },
          "sustainmentYears": 0,
          "needsPresence": false,
          "obligatedOn": "2021-03-15",
          "events": [
            { "name": "Casework", "startsOn": "2021-04-12", "endsOn": "2021-04-23", "topics": ["prosecution"], "lethality": "non-lethal", "held": false, "participants": 30 }
          ],
          "deliveries": [],
          "items": [],
          "supportsInternalRole": false,
          "officerContact": false,
          "defensePurpose": { "on": "none" },
          "papers": {},
          "withholding": { "withheld": false, "share": 0 },
          "publication": { "amount": true, "unit": true, "purpose": true },
          "authoritiesClaimed": [],
          "waivers": [],
          "decisions": []
        }
        """);

    private static readonly JsonDocument Recipient = JsonDocument.Parse("""
        {
          "individuals": false,
          "endBeneficiary": true,
          "unidentifiable": { "claimed": false },
          "commander": "officer-1",
          "secondedFrom": [],
          "sharesWith": [],
          "withheldAid": { "withheld": false }
        }
        """);

    public static void Preamble(Utf8JsonWriter json) => Members(json, Package);

    /// <param name="json">Where to.</param>
    /// <param name="line">The number of the line.</param>
    /// <param name="plan">How many recipients.</param>
    /// <param name="dollars">How much.</param>
    /// <param name="institution">The next recipient.</param>
    public static void Write(Utf8JsonWriter json, int line, PackagePlan plan, int dollars, Func<int> institution)
    {
        json.WriteStartObject();
        json.WriteString("id", FormattableString.Invariant($"line-{line}"));
        Members(json, Line);
        json.WriteStartObject("amount");
        json.WriteNumber("amount", dollars);
        json.WriteString("currency", "USD");
        json.WriteEndObject();
        json.WriteStartArray("recipients");
        for (var recipient = 1; recipient <= plan.RecipientsPerLine; recipient++)
        {
            json.WriteStartObject();
            json.WriteString("id", FormattableString.Invariant($"recipient-{recipient}"));
            json.WriteString("unit", Names.Institution(institution()));
            Members(json, Recipient);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter json, JsonDocument of)
    {
        foreach (var member in of.RootElement.EnumerateObject())
        {
            member.WriteTo(json);
        }
    }
}
