using System.Globalization;
using System.Text;
using Vetting.Reading;

namespace Vetting.Harness.Printing;

/// <summary>An analysis for people.</summary>
internal static class AnalysisText
{
    public static string Of(AnalysisRun run)
    {
        var text = new StringBuilder();
        foreach (var kind in run.Findings.GroupBy(finding => finding.Kind).OrderBy(kind => kind.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Heading(kind.Key)}{(kind.First().IsDefect ? " (a defect)" : string.Empty)}\n");
            var bounds = kind.Select(finding => finding.Bound).Distinct(StringComparer.Ordinal).ToList();
            text.Append(bounds.Count == 1 ? $"  searched {bounds[0]}\n" : string.Empty);
            foreach (var finding in kind)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {(finding.Rule.Length == 0 ? string.Empty : finding.Rule + ": ")}{finding.What}\n")
                    .Append(bounds.Count == 1 ? string.Empty : $"    searched {finding.Bound}\n");
                if (finding.Row is { } row)
                {
                    text.Append(row).Append('\n');
                }
            }

            text.Append('\n');
        }

        return text.Append(CultureInfo.InvariantCulture, $"{run.RuleCount} rules, {run.Findings.Count(finding => finding.IsDefect)} defects, {run.Findings.Count(finding => !finding.IsDefect)} remarks{(run.IsComplete ? string.Empty : "; the run was cancelled before it was complete")}\n").ToString();
    }

    private static string Heading(AnalysisKind kind) => Spelling.Kebab(kind.ToString()).Replace('-', ' ');
}
