using System.Globalization;
using System.Text;

namespace Vetting.Harness.Printing;

/// <summary>A mutation run for people: what was not noticed comes as sentences.</summary>
internal static class MutationText
{
    public static string Of(MutationRun run)
    {
        var text = new StringBuilder();
        foreach (var set in run.Mutants.GroupBy(mutant => mutant.Set, StringComparer.Ordinal))
        {
            var table = new TextTable("rule", "killed", "survived", "equivalent", "invalid", "percent killed");
            foreach (var rule in set.GroupBy(mutant => mutant.Rule, StringComparer.Ordinal))
            {
                int Count(MutantVerdict verdict) => rule.Count(mutant => mutant.Verdict == verdict);
                var score = new Tally(Count(MutantVerdict.Killed), Count(MutantVerdict.Killed) + Count(MutantVerdict.Survived));
                table.Add(rule.Key, Number(Count(MutantVerdict.Killed)), Number(Count(MutantVerdict.Survived)), Number(Count(MutantVerdict.Equivalent)), Number(Count(MutantVerdict.Invalid)), Number(score.Percent));
            }

            text.Append(CultureInfo.InvariantCulture, $"{(set.Key.Length == 0 ? "(rules)" : set.Key)}\n{table}\n");
        }

        // One case may notice several changes; its row is written once, below the first of them.
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in run.Mutants.Where(mutant => mutant.Verdict != MutantVerdict.Killed).GroupBy(mutant => mutant.Rule, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{rule.Key}\n");
            foreach (var mutant in rule.OrderBy(mutant => mutant.Verdict))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {mutant.Verdict.ToString().ToLowerInvariant(),-11}{mutant}\n");
                text.Append(mutant.Row is { } row && written.Add(row) ? row + "\n" : string.Empty);
            }

            text.Append('\n');
        }

        foreach (var stale in run.Stale)
        {
            text.Append(CultureInfo.InvariantCulture, $"stale {stale}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"{run.Count(MutantVerdict.Killed)} killed, {run.Count(MutantVerdict.Survived)} survived, {run.Count(MutantVerdict.Equivalent)} equivalent, {run.Count(MutantVerdict.Invalid)} invalid; {run.Score.Percent} percent of those that could be noticed were{(run.IsComplete ? string.Empty : "; the run was cancelled before it was complete")}\n").ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
