using Vetting.Logic;

namespace Vetting.Reports.Text;

/// <summary>What several packages come to, one line each.</summary>
internal static class Overview
{
    public static string Write(IReadOnlyList<VettingReport> reports, bool inColour)
    {
        var page = new Page(inColour);
        var counts = reports.GroupBy(report => report.Disposition).OrderByDescending(same => same.Key)
            .Select(same => $"{Words.Count(same.Count())} {same.Key.ToString().ToLowerInvariant()}");
        var isAudit = reports.Any(report => report.AsOf.AssessAs == Assessor.Auditor);
        page.Hang($"{Words.Count(reports.Count)} PACKAGES", 0, $"{string.Join(", ", counts)}{(isAudit ? "; AS AUDITOR" : string.Empty)}", Tint.Strong);
        foreach (var report in reports)
        {
            var findings = Words.Count(report.Findings.Length, "finding", "findings");
            var what = $"{report.PackageTitle ?? report.PackageId}, {Words.Money(report.Exposure)}, {findings} ({report.Package.Name})";
            page.Hang($"  {Words.Of(report.Disposition)}", 12, what, Words.TintOf(report.Disposition));
        }

        return page.ToString();
    }
}
