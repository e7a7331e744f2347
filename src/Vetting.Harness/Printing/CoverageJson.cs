using System.Text.Json;

namespace Vetting.Harness.Printing;

/// <summary>A coverage as JSON.</summary>
internal static class CoverageJson
{
    public static string Of(CoverageRun run) => JsonOutput.Of(json =>
    {
        json.WriteString("schema", "vetting/cover/1");
        json.WriteBoolean("complete", run.IsComplete);
        json.WriteNumber("cases", run.Cases);
        Tally(json, "all", run.All);
        json.Each("rules", run.Rules, rule =>
        {
            json.WriteString("set", rule.Set);
            json.WriteString("rule", rule.Rule);
            Tally(json, "atoms", rule.Atoms);
            Tally(json, "exceptions", rule.Exceptions);
            Tally(json, "decisions", rule.Decisions);
            json.Gaps("gaps", rule.Gaps);
            json.Each("unreachable", rule.Unreachable, gap =>
            {
                json.WriteString("what", gap.What);
                json.WriteString("because", gap.Why);
            });
        });
        json.WriteStartArray("stale");
        foreach (var stale in run.Stale)
        {
            json.WriteStringValue(stale);
        }

        json.WriteEndArray();
    });

    private static void Tally(Utf8JsonWriter json, string name, Tally tally)
    {
        json.WriteStartObject(name);
        json.WriteNumber("seen", tally.Seen);
        json.WriteNumber("total", tally.Total);
        json.WriteEndObject();
    }
}
