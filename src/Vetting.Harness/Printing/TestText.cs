using System.Globalization;
using System.Text;

namespace Vetting.Harness.Printing;

/// <summary>A run of cases for people: a table for each set, then what failed and what is lacking, then one line of counts.</summary>
internal static class TestText
{
    public static string Of(TestRun run, bool withMatrix)
    {
        var text = new StringBuilder();
        foreach (var set in run.Rules.GroupBy(rule => rule.Set, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{(set.Key.Length == 0 ? "(rules)" : set.Key)}\n{Table(set)}\n");
        }

        if (withMatrix)
        {
            text.Append(Matrix.Of(run));
        }

        foreach (var failed in run.Rules.SelectMany(rule => rule.Cases).Where(its => its.Status == CaseStatus.Failed))
        {
            text.Append(CultureInfo.InvariantCulture, $"failed {failed.Id} of {failed.Rule}{(failed.IsFalseClear ? " (a false clear)" : string.Empty)}  {failed.At}\n")
                .Append(CultureInfo.InvariantCulture, $"  expected  {failed.Expected}\n  actual    {failed.Actual}\n  why       {failed.Why}\n  from      {failed.From.ReplaceLineEndings(" ")}\n{failed.Difference}\n");
        }

        foreach (var rule in run.Rules.Where(rule => !rule.Lacking.IsEmpty))
        {
            text.Append(CultureInfo.InvariantCulture, $"lacking {rule.Rule} has not its minimum of cases\n");
            Gaps(text, rule.Lacking);
            text.Append('\n');
        }

        if (run.LeftOut > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"the filter left out {Number(run.LeftOut)} {(run.LeftOut == 1 ? "case, which counts" : "cases, which count")} as skipped\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"{run.Passed} passed, {run.Failed} failed, {run.Skipped} skipped\n").ToString();
    }

    /// <summary>What is not shown, and below it the rows to paste: they begin at the margin, as they do in the table.</summary>
    public static void Gaps(StringBuilder text, IEnumerable<Gap> gaps)
    {
        // One case may show several things; its row is written once, below the first of them.
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var gap in gaps)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {gap.What}\n");
            if (gap.Row is { } row && written.Add(row))
            {
                text.Append(row).Append('\n');
            }
        }
    }

    private static TextTable Table(IEnumerable<RuleResult> rules)
    {
        var table = new TextTable("rule", "cases", "passed", "failed", "skipped", "minimum");
        foreach (var rule in rules)
        {
            table.Add(
                rule.Rule,
                Number(rule.Cases.Length),
                Number(rule.Count(CaseStatus.Passed)),
                Number(rule.Count(CaseStatus.Failed)),
                Number(rule.Count(CaseStatus.Skipped)),
                !rule.IsMinimumChecked ? "not checked" : rule.Lacking.IsEmpty ? "met" : $"lacks {Number(rule.Lacking.Length)}");
        }

        return table;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
