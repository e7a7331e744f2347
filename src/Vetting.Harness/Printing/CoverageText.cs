using System.Globalization;
using System.Text;

namespace Vetting.Harness.Printing;

/// <summary>A coverage for people, in whole numbers.</summary>
internal static class CoverageText
{
    public static string Of(CoverageRun run)
    {
        var text = new StringBuilder();
        foreach (var set in run.Rules.GroupBy(rule => rule.Set, StringComparer.Ordinal))
        {
            var table = new TextTable("rule", "truths of atoms", "exceptions", "decisions", "all", "percent");
            foreach (var rule in set)
            {
                table.Add(rule.Rule, Share(rule.Atoms), Share(rule.Exceptions), Share(rule.Decisions), Share(rule.All), Number(rule.All.Percent));
            }

            text.Append(CultureInfo.InvariantCulture, $"{(set.Key.Length == 0 ? "(rules)" : set.Key)}\n{table}\n");
        }

        foreach (var rule in run.Rules.Where(rule => !rule.Gaps.IsEmpty))
        {
            text.Append(CultureInfo.InvariantCulture, $"not shown of {rule.Rule}\n");
            TestText.Gaps(text, rule.Gaps);
            text.Append('\n');
        }

        foreach (var rule in run.Rules.Where(rule => !rule.Unreachable.IsEmpty))
        {
            text.Append(CultureInfo.InvariantCulture, $"no case can show of {rule.Rule}\n");
            foreach (var why in rule.Unreachable.GroupBy(gap => gap.Why, StringComparer.Ordinal))
            {
                text.Append(string.Concat(why.Select(gap => $"  {gap.What}\n"))).Append(CultureInfo.InvariantCulture, $"    {why.Key}\n");
            }

            text.Append('\n');
        }

        foreach (var stale in run.Stale)
        {
            text.Append(CultureInfo.InvariantCulture, $"stale {stale}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"{run.All.Seen} of {run.All.Total} shown by {run.Cases} cases, {run.All.Percent} percent{Unreachable(run)}\n").ToString();
    }

    private static string Unreachable(CoverageRun run) =>
        run.Rules.Sum(rule => rule.Unreachable.Length) is var count and > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {count} that no case can show are not counted") : string.Empty;

    private static string Share(Tally tally) => string.Create(CultureInfo.InvariantCulture, $"{tally.Seen} of {tally.Total}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
