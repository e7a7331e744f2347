using NodaTime;
using Vetting.Reports;

namespace Vetting.Cli.Commands;

/// <summary>What <c>vetting check</c> writes: what was refused, the reports, and what was asked for besides.</summary>
internal sealed class CheckOutput(CheckRequest request, IReadOnlyList<RefusedInput> refused, bool inColour)
{
    public string Of(IReadOnlyList<VettingReport> reports, IReadOnlyList<VettingComparison> comparisons) => request.Format switch
    {
        ReportFormat.Json => comparisons.Count == 0 ? JsonReport.Write(reports, refused) : ComparisonReport.WriteJson(Sides(comparisons), refused),
        ReportFormat.Sarif => SarifReport.Write(reports, request.OpenAsFail, refused),
        ReportFormat.JUnit => JUnitReport.Write(reports, refused),
        ReportFormat.Csv => CsvReport.WriteFindings(reports),
        ReportFormat.Html => HtmlReport.Write(reports, comparisons, refused),
        ReportFormat.Markdown => MarkdownReport.Write(reports, comparisons, refused),
        _ => Text(reports, comparisons),
    };

    /// <summary>The files of a folder, made one after the other.</summary>
    public IEnumerable<KeyValuePair<string, string>> FilesOf(IReadOnlyList<VettingReport> reports, IReadOnlyList<VettingComparison> comparisons) => request.Format == ReportFormat.Html
        ? HtmlReport.WriteFolder(reports, comparisons, refused)
        :
        [
            KeyValuePair.Create("findings.csv", CsvReport.WriteFindings(reports)),
            KeyValuePair.Create("missing.csv", CsvReport.WriteMissing(reports)),
            KeyValuePair.Create("money.csv", CsvReport.WriteMoney(reports)),
        ];

    private string Text(IReadOnlyList<VettingReport> reports, IReadOnlyList<VettingComparison> comparisons)
    {
        var ending = request.Expiring is { } days ? WaiverReport.WriteText(reports, request.Checking.AsOf.KnownOn ?? Today(), days) : string.Empty;
        return string.Join('\n', ((string[])[TextReport.WriteAll(reports, inColour, refused), ComparisonReport.WriteText(Sides(comparisons), inColour), ending]).Where(text => text.Length > 0));
    }

    private static List<(VettingComparison Comparison, string Before, string After)> Sides(IEnumerable<VettingComparison> comparisons) =>
        [.. comparisons.Select(its => (its, Known(its.Before), Known(its.After)))];

    /// <summary>The command line is where the wall clock is let in, and only for what no finding depends on.</summary>
    private static LocalDate Today() => LocalDate.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private static string Known(VettingReport report) =>
        report.AsOf.KnownOn is { } day ? $"with what was public by {NodaTime.Text.LocalDatePattern.Iso.Format(day)}" : "with everything on file";
}
