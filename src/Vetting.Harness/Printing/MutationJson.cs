namespace Vetting.Harness.Printing;

/// <summary>A mutation run as JSON.</summary>
internal static class MutationJson
{
    public static string Of(MutationRun run) => JsonOutput.Of(json =>
    {
        json.WriteString("schema", "vetting/mutate/1");
        json.WriteBoolean("complete", run.IsComplete);
        foreach (var verdict in Enum.GetValues<MutantVerdict>())
        {
            json.WriteNumber(verdict.ToString().ToLowerInvariant(), run.Count(verdict));
        }

        json.WriteStartArray("stale");
        foreach (var stale in run.Stale)
        {
            json.WriteStringValue(stale);
        }

        json.WriteEndArray();
        json.Each("mutants", run.Mutants, mutant =>
        {
            json.WriteString("set", mutant.Set);
            json.WriteString("rule", mutant.Rule);
            json.WriteString("if", mutant.Change);
            json.WriteString("verdict", mutant.Verdict.ToString().ToLowerInvariant());
            if (mutant.Because is { } because)
            {
                json.WriteString("because", because);
            }

            if (mutant.Row is { } row)
            {
                json.WriteString("row", row);
            }
        });
    });
}
