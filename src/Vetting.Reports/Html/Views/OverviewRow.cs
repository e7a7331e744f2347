using System.Globalization;
using Vetting.Reports.Escaping;
using Vetting.Reports.Text;
using Vetting.Rules;

namespace Vetting.Reports.Html.Views;

/// <summary>One package in the overview.</summary>
internal sealed record OverviewRow(string Href, string Id, string Title, string Disposition, string Word, string Icon, int Weight, string Money, string MoneySort, int Findings, int Violations, int Open)
{
    public static OverviewRow Of(VettingReport report, string href) => new(
        href,
        PlainText.Short(report.PackageId, 80),
        PlainText.Short(report.PackageTitle ?? report.PackageId, 160),
        report.Disposition.ToString().ToLowerInvariant(),
        report.Disposition.ToString(),
        Icons.Of(report.Disposition),
        (int)report.Disposition,
        Words.Money(report.Exposure),
        report.Exposure.Sum(its => its.High).ToString("0.##", CultureInfo.InvariantCulture),
        report.Findings.Length,
        report.Findings.Count(finding => finding.Outcome == Outcome.Violation),
        report.Findings.Count(finding => finding.Outcome is Outcome.Indeterminate or Outcome.NeedsJudgement));
}
