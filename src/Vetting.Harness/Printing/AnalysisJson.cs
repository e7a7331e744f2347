using Vetting.Reading;

namespace Vetting.Harness.Printing;

/// <summary>An analysis as JSON.</summary>
internal static class AnalysisJson
{
    public static string Of(AnalysisRun run) => JsonOutput.Of(json =>
    {
        json.WriteString("schema", "vetting/analyze/1");
        json.WriteBoolean("complete", run.IsComplete);
        json.WriteNumber("rules", run.RuleCount);
        json.Each("findings", run.Findings, finding =>
        {
            json.WriteString("kind", Spelling.Kebab(finding.Kind.ToString()));
            json.WriteBoolean("defect", finding.IsDefect);
            json.WriteString("rule", finding.Rule);
            json.WriteString("what", finding.What);
            json.WriteString("searched", finding.Bound);
            if (finding.Row is { } row)
            {
                json.WriteString("row", row);
            }
        });
    });
}
