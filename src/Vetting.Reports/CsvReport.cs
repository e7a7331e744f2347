using Vetting.Reports.Csv;

namespace Vetting.Reports;

/// <summary>The report as three tables in CSV: findings, missing facts, money. Cells that a spreadsheet would run as a formula are text.</summary>
/// <remarks>The same reports give the same bytes, on any machine and in any culture.</remarks>
public static class CsvReport
{
    /// <summary>Writes the findings, a row each.</summary>
    /// <param name="reports">The reports, in the order in which they are written.</param>
    /// <returns>The table with its header; every line ends in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    public static string WriteFindings(IEnumerable<VettingReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return CsvTable.Of(FindingsTable.Header, reports.SelectMany(FindingsTable.Rows));
    }

    /// <summary>Writes what is missing, a row for each question, with whom to ask.</summary>
    /// <param name="reports">The reports, in the order in which they are written.</param>
    /// <returns>The table with its header; every line ends in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    public static string WriteMissing(IEnumerable<VettingReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return CsvTable.Of(MissingTable.Header, reports.SelectMany(MissingTable.Rows));
    }

    /// <summary>Writes where the money stands: by channel, kind of recipient, unit and rule, and by disposition within each.</summary>
    /// <param name="reports">The reports, in the order in which they are written.</param>
    /// <returns>The table with its header; every line ends in a line feed. Amounts of several currencies are never added.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    public static string WriteMoney(IEnumerable<VettingReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return CsvTable.Of(MoneyTable.Header, reports.SelectMany(MoneyTable.Rows));
    }
}
