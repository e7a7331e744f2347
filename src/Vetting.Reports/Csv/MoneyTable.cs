using System.Collections.Immutable;
using Vetting.Findings.Exposures;

namespace Vetting.Reports.Csv;

/// <summary>Where the money stands: under each heading a row for each currency, then the same by what the findings come to.</summary>
internal static class MoneyTable
{
    public static readonly string[] Header = ["package", "heading", "key", "name", "disposition", "currency", "low", "high"];

    public static IEnumerable<IEnumerable<object?>> Rows(VettingReport report) =>
    [
        .. Amounts(report, "package", string.Empty, "the whole package", null, report.Exposure),
        .. report.Money.ByDisposition.SelectMany(its => Amounts(report, "package", string.Empty, "the whole package", its.Disposition.ToString(), its.Exposure)),
        .. Under(report, "channel", report.Money.ByChannel),
        .. Under(report, "kind", report.Money.ByKind),
        .. Under(report, "unit", report.Money.ByUnit),
        .. Under(report, "rule", report.Money.ByRule),
    ];

    private static IEnumerable<IEnumerable<object?>> Under(VettingReport report, string heading, ImmutableArray<ExposureRow> rows) => rows.SelectMany(row =>
        Amounts(report, heading, row.Key, row.Name, null, row.Exposure)
            .Concat(row.ByDisposition.SelectMany(its => Amounts(report, heading, row.Key, row.Name, its.Disposition.ToString(), its.Exposure))));

    private static IEnumerable<object?[]> Amounts(VettingReport report, string heading, string key, string name, string? disposition, ImmutableArray<Exposure> exposure) =>
        exposure.Select(its => new object?[] { report.PackageId, heading, key, name, disposition, its.Currency, its.Low, its.High });
}
