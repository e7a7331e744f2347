using Vetting.Findings;
using Vetting.Reports.Text;

namespace Vetting.Reports.Html.Views;

/// <summary>A rule that found something, with every provision that it rests on.</summary>
internal sealed record LawView(string Rule, string Title, string Basis, string Version, IReadOnlyList<LawCitation> Citations)
{
    public static IEnumerable<LawView> Of(VettingReport report) => report.Findings.DistinctBy(finding => (finding.Rule, finding.Text?.Name, finding.Citations[0].Provision))
        .OrderBy(finding => finding.Rule, StringComparer.Ordinal).ThenBy(finding => finding.Text?.Name, StringComparer.Ordinal)
        .Select(finding => new LawView(
            finding.Rule,
            finding.Title,
            finding.Basis,
            finding.Text is { } text ? $"{text.Name}, {Words.Period(text)}" : "no text encoded for the line's dates",
            finding.Citations));
}
