using Vetting.Reading;

namespace Vetting.Harness.Printing;

/// <summary>A comparison as JSON.</summary>
internal static class DiffJson
{
    public static string Of(DiffRun run) => JsonOutput.Of(json =>
    {
        json.WriteString("schema", "vetting/diff/1");
        json.WriteBoolean("complete", run.IsComplete);
        json.WriteNumber("packages", run.Packages);
        json.WriteNumber("answers", run.Answers);
        json.Each("changes", run.Changes, change =>
        {
            json.WriteString("package", change.Package);
            json.WriteString("subject", change.Subject);
            json.WriteString("subjectName", change.SubjectName);
            json.WriteString("rule", change.Rule);
            json.WriteString("from", change.From);
            json.WriteString("to", change.To);
            json.WriteString("cause", Spelling.Kebab(change.Cause.ToString()));
        });
        json.Each("moved", run.Moved, moved =>
        {
            json.WriteString("from", Spelling.Kebab(moved.From.ToString()));
            json.WriteString("to", Spelling.Kebab(moved.To.ToString()));
            json.WriteNumber("recipients", moved.Recipients);
            json.WriteString("currency", moved.Currency);
            json.WriteNumber("low", moved.Low);
            json.WriteNumber("high", moved.High);
        });
        json.WriteStartArray("tables");
        foreach (var change in run.Tables)
        {
            json.WriteStringValue(change);
        }

        json.WriteEndArray();
        json.Each("rules", run.Rules, rule =>
        {
            json.WriteString("rule", rule.Rule);
            json.WriteString("shift", rule.Word);
            json.WriteString("severity", rule.Severity);
            json.WriteString("widerAt", rule.WiderAt);
            json.WriteString("narrowerAt", rule.NarrowerAt);
            json.WriteString("searched", rule.Bound);
        });
    });
}
