using System.Globalization;
using Vetting.Logic;
using Vetting.Rules;

namespace Vetting.Reports;

/// <summary>The report as plain text that is read in a minute: the disposition first, then a block for each finding.</summary>
/// <remarks>The same report gives the same text, on any machine and in any culture.</remarks>
public static class TextReport
{
    /// <summary>Writes one report as text.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The text; every line ends in a line feed.</returns>
    public static string Write(VettingReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var page = new Page();
        Head(page, report);
        foreach (var finding in report.Findings)
        {
            FindingBlock.Write(page, finding);
        }

        Lifted(page, report);
        Clear(page, report);
        Foot(page, report);
        return page.ToString();
    }

    private static void Head(Page page, VettingReport report)
    {
        page.Line($"{Words.Of(report.Disposition)}  {report.PackageTitle ?? report.PackageId}{(report.IsMadeUp ? "  [made up]" : string.Empty)}");
        if (report.AsOf.AssessAs == Assessor.Auditor)
        {
            page.Line("assessed as an auditor: an auditor's recorded decisions are applied as if the Secretary had taken them");
        }

        page.Line(Clocks(report));
        page.Blank();
        foreach (var line in report.Lines)
        {
            page.Row(Words.Of(line.Disposition), line.Subject, line.Name);
            foreach (var recipient in report.Recipients.Where(its => its.Subject.StartsWith(line.Subject + "/", StringComparison.Ordinal)))
            {
                page.Row(Words.Of(recipient.Disposition), recipient.Subject, "  " + recipient.Name);
            }
        }

        page.Blank();
        page.Line($"{report.Findings.Length.ToString(CultureInfo.InvariantCulture)} findings; {Words.Money(report.Exposure)} in all");
    }

    private static string Clocks(VettingReport report)
    {
        var law = report.AsOf.LawOn is { } given ? $"law of {Words.Day(given)}" : "law of each line's own dates";
        var known = report.AsOf.KnownOn is { } cutOff ? $"known by {Words.Day(cutOff)}" : "everything known is used";
        var newest = report.NewestPublication is { } day ? $"; newest publication used: {Words.Day(day)}" : string.Empty;
        return $"{law}; {known}{newest}";
    }

    private static void Lifted(Page page, VettingReport report)
    {
        foreach (var lifted in report.Lifted)
        {
            page.Blank();
            page.Line($"LIFTED  {lifted.Rule}  {lifted.Subject}");
            page.Paragraph("what", lifted.Lifted);
            page.Paragraph("by", lifted.By);
            foreach (var claim in lifted.Claims)
            {
                page.Paragraph("source", Words.Of(claim));
            }
        }
    }

    private static void Clear(Page page, VettingReport report)
    {
        page.Blank();
        foreach (var outcome in new[] { Outcome.Clear, Outcome.NotApplicable })
        {
            var ids = report.Checked.Where(its => its.Outcome == outcome).GroupBy(its => its.Rule, StringComparer.Ordinal)
                .Select(same => $"{same.Key} ({same.Count().ToString(CultureInfo.InvariantCulture)})").ToList();
            page.Paragraph(outcome == Outcome.Clear ? "looked at and clear" : "not applicable", ids.Count == 0 ? "none" : string.Join(", ", ids));
        }
    }

    private static void Foot(Page page, VettingReport report)
    {
        foreach (var limit in report.NotExpressible)
        {
            page.Paragraph("not expressible", limit);
        }

        foreach (var input in report.Registry.Prepend(report.Package).Concat(report.Rules))
        {
            page.Paragraph("used", $"{input.Name} sha256 {input.Sha256[..Math.Min(12, input.Sha256.Length)]}");
        }

        page.Line("It flags; whether to act on it, a person decides. Not legal advice.");
    }
}
