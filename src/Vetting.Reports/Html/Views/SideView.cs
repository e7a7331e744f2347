using Vetting.Reports.Text;

namespace Vetting.Reports.Html.Views;

/// <summary>One of two checks side by side.</summary>
internal sealed record SideView(string Known, string Disposition, string Word, string Icon, string Findings, string Newest)
{
    public static SideView Of(VettingReport report) => new(
        Sentences.Capital(Sentences.KnownBy(report)),
        report.Disposition.ToString().ToLowerInvariant(),
        report.Disposition.ToString(),
        Icons.Of(report.Disposition),
        Words.Count(report.Findings.Length, "finding", "findings"),
        report.NewestPublication is { } day ? $"the newest publication used is of {Words.Day(day)}" : "nothing used says when it became public");
}
