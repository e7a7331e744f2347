using System.Collections.Immutable;
using Vetting.Findings.Exposures;

namespace Vetting.Reports.Text;

/// <summary>Where the money stands: by disposition, and divided by channel, unit and rule.</summary>
internal static class Balance
{
    public static void Write(Page page, VettingReport report, string? assessor)
    {
        if (report.Exposure.IsEmpty)
        {
            return;
        }

        page.Section("WHERE THE MONEY STANDS", assessor);
        foreach (var its in report.Money.ByDisposition)
        {
            page.Hang($"  {Words.Of(its.Disposition)}", 17, Words.Money(its.Exposure), Words.TintOf(its.Disposition));
        }

        Rows(page, "by channel", report.Money.ByChannel);
        Rows(page, "by unit", report.Money.ByUnit);
        Rows(page, "by kind", report.Money.ByKind);
        foreach (var (index, row) in report.Money.ByRule.Index())
        {
            page.Row(index == 0 ? "under a rule" : string.Empty, $"{row.Key}: {Words.Money(row.Exposure)}");
        }

        if (report.Money.LinesWithoutAmount > 0)
        {
            page.Row("not counted", $"{Words.Count(report.Money.LinesWithoutAmount, "line states", "lines state")} no amount");
        }
    }

    private static void Rows(Page page, string label, ImmutableArray<ExposureRow> rows)
    {
        foreach (var (index, row) in rows.Index())
        {
            var divided = string.Join(", ", row.ByDisposition.Select(its => $"{Words.Of(its.Disposition).ToLowerInvariant()} {Words.Money(its.Exposure)}"));
            page.Row(index == 0 ? label : string.Empty, row.ByDisposition.Length == 1 ? $"{row.Name}: {divided}" : $"{row.Name}: {Words.Money(row.Exposure)}, of which {divided}");
        }
    }
}
