using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Vetting.Findings;
using Vetting.Reports.Escaping;
using Vetting.Reports.Text;

namespace Vetting.Reports.Markdown;

/// <summary>The inputs that were not checked, before everything else. What does not fit is counted.</summary>
internal static class MarkdownRefused
{
    private const int MostInputs = 40;
    private const int MostProblems = 60;
    private const int LongestName = 120;
    private const int LongestProblem = 240;

    public static string Write(ImmutableArray<RefusedInput> refused, int reports)
    {
        if (refused.IsEmpty)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"## {Icons.Of(Disposition.Error)} NOT CHECKED: {NotChecked.Share(refused.Length, reports)}\n\n{Sentences.Capital(NotChecked.Meaning(reports))}.\n\n");
        var left = MostProblems;
        foreach (var input in refused.Take(MostInputs))
        {
            var problems = NotChecked.Problems(input).ToList();
            var shown = Math.Min(problems.Count, Math.Max(1, Math.Min(left, MostProblems / Math.Min(refused.Length, MostInputs))));
            left -= shown;
            text.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Code(PlainText.Short(input.Name, LongestName))} was not checked:\n");
            text.AppendJoin(string.Empty, problems.Take(shown).Select(problem => $"  - {MarkdownText.Short(problem, LongestProblem)}\n"));
            if (problems.Count > shown)
            {
                text.Append(CultureInfo.InvariantCulture, $"  - *and {Words.Count(problems.Count - shown, "other problem", "other problems")}, in the other formats*\n");
            }
        }

        if (refused.Length > MostInputs)
        {
            text.Append(CultureInfo.InvariantCulture, $"- *and {Words.Count(refused.Length - MostInputs, "other input", "other inputs")}, in the other formats*\n");
        }

        return text.Append('\n').ToString();
    }
}
