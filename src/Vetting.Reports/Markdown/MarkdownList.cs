using System.Globalization;
using System.Text;
using Vetting.Reports.Escaping;
using Vetting.Reports.Text;

namespace Vetting.Reports.Markdown;

/// <summary>What several packages come to, a row each, and their pages below.</summary>
internal static class MarkdownList
{
    private const int MostRows = 50;

    public static string Write(IReadOnlyList<VettingReport> reports, IReadOnlyList<string> pages)
    {
        if (reports is [_] && pages is [var only])
        {
            return only;
        }

        if (reports.Count == 0)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        var counts = reports.GroupBy(report => report.Disposition).OrderByDescending(same => same.Key).Select(same => $"{Words.Count(same.Count())} {same.Key.ToString().ToLowerInvariant()}");
        text.Append(CultureInfo.InvariantCulture, $"## {Words.Count(reports.Count, "package", "packages")}: {string.Join(", ", counts)}\n\n| | package | money | findings |\n|---|---|---:|---:|\n");
        foreach (var report in reports.OrderByDescending(report => report.Disposition).Take(MostRows))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Icons.Of(report.Disposition)} {Words.Of(report.Disposition)} | {MarkdownText.Short(report.PackageTitle ?? report.PackageId, 80)} | {Words.Money(report.Exposure)} | {report.Findings.Length} |\n");
        }

        text.Append('\n');
        if (reports.Count > MostRows)
        {
            text.Append(CultureInfo.InvariantCulture, $"*and {reports.Count - MostRows} more, in the other formats*\n\n");
        }

        if (pages.Count < reports.Count)
        {
            text.Append(CultureInfo.InvariantCulture, $"*{(pages.Count == 0 ? "their findings do not fit here" : $"the findings of the first {pages.Count}")}; all are in the other formats*\n\n");
        }

        return text.AppendJoin("\n", pages).ToString();
    }
}
