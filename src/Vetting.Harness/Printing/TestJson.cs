using Vetting.Reading;

namespace Vetting.Harness.Printing;

/// <summary>A run of cases as JSON.</summary>
internal static class TestJson
{
    public static string Of(TestRun run) => JsonOutput.Of(json =>
    {
        json.WriteString("schema", "vetting/test/1");
        json.WriteBoolean("complete", run.IsComplete);
        json.WriteNumber("passed", run.Passed);
        json.WriteNumber("failed", run.Failed);
        json.WriteNumber("skipped", run.Skipped);
        json.Each("rules", run.Rules, rule =>
        {
            json.WriteString("set", rule.Set);
            json.WriteString("rule", rule.Rule);
            json.WriteString("title", rule.Title);
            json.WriteBoolean("minimumChecked", rule.IsMinimumChecked);
            json.Gaps("lacking", rule.Lacking);
            json.Each("matrix", Matrix.Cells(rule), cell =>
            {
                json.WriteString("expected", Spelling.Of(cell.Expected));
                json.WriteString("actual", Spelling.Of(cell.Actual));
                json.WriteNumber("cases", cell.Cases);
            });
            json.WriteNumber("falseClears", rule.Cases.Count(its => its.IsFalseClear));
            json.Each("cases", rule.Cases, its =>
            {
                json.WriteString("id", its.Id);
                json.WriteString("status", Spelling.Kebab(its.Status.ToString()));
                json.WriteString("expected", its.Expected);
                json.WriteString("actual", its.Actual);
                json.WriteBoolean("falseClear", its.IsFalseClear);
                json.WriteString("why", its.Why);
                json.WriteString("from", its.From);
                json.WriteString("at", its.At.ToString());
            });
        });
    });
}
