using System.Collections.Immutable;
using System.Globalization;
using Vetting.Findings;
using Vetting.Findings.Exposures;
using Vetting.Reports.Escaping;
using Vetting.Reports.Text;

namespace Vetting.Reports.Html.Views;

/// <summary>One table of money in one currency, and the chart drawn from it.</summary>
internal sealed record MoneyView(string Title, string Heading, string Currency, IReadOnlyList<MoneyRow> Rows, IReadOnlyList<LinkView> Dispositions, bool IsChart, bool HasRange)
{
    private const int MostBars = 14;

    /// <summary>Whether the table is folded: it says what the findings say, and there is no chart of it to read instead.</summary>
    public bool IsLong => !IsChart && Rows.Count > MostBars;

    public static IEnumerable<MoneyView> Of(VettingReport report) => report.Exposure.Select(its => its.Currency).SelectMany(currency => new[]
    {
        Of("By disposition", "disposition", currency, [.. report.Money.ByDisposition.Select(its => (Sentences.Capital(its.Disposition.ToString()), its.Exposure, ImmutableArray.Create(its)))], isChart: true),
        Of("By kind of recipient", "kind of recipient", currency, RowsOf(report.Money.ByKind), isChart: true),
        Of("By channel", "channel", currency, RowsOf(report.Money.ByChannel), isChart: true),
        Of("By unit", "unit", currency, RowsOf(report.Money.ByUnit), isChart: false),
        Of("Under a rule that is violated or open", "rule", currency, [.. report.Money.ByRule.Select(row => ($"{row.Key} {row.Name}", row.Exposure, row.ByDisposition))], isChart: false),
    }).Where(view => view.Rows.Count > 0);

    private static ImmutableArray<(string, ImmutableArray<Exposure>, ImmutableArray<DispositionExposure>)> RowsOf(ImmutableArray<ExposureRow> rows) =>
        [.. rows.Select(row => (row.Name, row.Exposure, row.ByDisposition))];

    private static MoneyView Of(
        string title, string heading, string currency, ImmutableArray<(string Name, ImmutableArray<Exposure> Exposure, ImmutableArray<DispositionExposure> Parts)> all, bool isChart)
    {
        var rows = all.Where(row => row.Exposure.Any(its => its.Currency == currency)).ToList();
        var columns = rows.SelectMany(row => row.Parts).Where(its => its.Exposure.Any(amount => amount.Currency == currency)).Select(its => its.Disposition).Distinct().OrderDescending().ToList();
        return new MoneyView(
            title,
            heading,
            currency,
            [.. rows.Select(row => new MoneyRow(PlainText.Short(row.Name, 120), Words.Money(In(row.Exposure, currency)), [.. columns.Select(column => Cell(column, currency, row.Parts))]))],
            [.. columns.Select(column => new LinkView(column.ToString().ToLowerInvariant(), column.ToString()))],
            isChart && rows.Count <= MostBars,
            rows.Exists(row => In(row.Exposure, currency).Any(its => its.Low != its.High)));
    }

    private static MoneyCell Cell(Disposition column, string currency, ImmutableArray<DispositionExposure> parts)
    {
        var amounts = parts.Where(its => its.Disposition == column).SelectMany(its => In(its.Exposure, currency)).ToList();
        return new MoneyCell(
            column.ToString().ToLowerInvariant(),
            column.ToString(),
            Icons.Of(column),
            amounts.Count == 0 ? "–" : Words.Money(amounts),
            amounts.Sum(its => its.High).ToString("0.##", CultureInfo.InvariantCulture));
    }

    private static IEnumerable<Exposure> In(IEnumerable<Exposure> all, string currency) => all.Where(its => its.Currency == currency);
}
