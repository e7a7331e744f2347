using System.Collections.Immutable;
using System.Globalization;
using Vetting.Import.Tables;
using Vetting.Reading;

namespace Vetting.Import.TrainingReports;

/// <summary>The totals that a report prints of a fiscal year and account.</summary>
internal sealed record PrintedTotals(int FiscalYear, string Account, int Trainees, decimal Cost)
{
    private static readonly string[] Required = ["fiscal_year", "program", "trainees", "total_cost_usd"];

    /// <exception cref="UnusableInputException">The file cannot be read, a column is missing or a number is none.</exception>
    public static ImmutableArray<PrintedTotals> Read(string path, AccountTable accounts)
    {
        var problems = new ProblemList(path.Replace('\\', '/'), ReadingLimits.Default.MaxProblems);
        var table = TableReader.ReadFile(path, problems);
        foreach (var column in table is null ? [] : Required.Where(column => table.Column(column) < 0))
        {
            problems.Add(table!.At(table.Header.Number, 0), $"no column is named `{column}`", $"the columns {string.Join(", ", Required)}", Nearest.To(column, table.Header.Cells));
        }

        if (!problems.IsEmpty)
        {
            throw new UnusableInputException(problems.InOrder());
        }

        ImmutableArray<PrintedTotals> read = [.. table!.Rows.Select(row => Of(row, table, accounts, problems)).OfType<PrintedTotals>()];
        return problems.IsEmpty ? read : throw new UnusableInputException(problems.InOrder());
    }

    private static PrintedTotals? Of(Row row, Table table, AccountTable accounts, ProblemList problems)
    {
        if (!int.TryParse(Cell("fiscal_year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(Cell("trainees"), NumberStyles.None, CultureInfo.InvariantCulture, out var trainees)
            || Dollars(Cell("total_cost_usd")) is not { } cost)
        {
            problems.Add(table.At(row.Number, 0), "the year, the trainees or the cost is no whole number", "numbers in digits");
            return null;
        }

        return new PrintedTotals(year, accounts.Find(Cell("program"))?.Name ?? Cell("program"), trainees, cost);

        string Cell(string column) => row[table.Column(column)];
    }

    private static decimal? Dollars(string cell) =>
        decimal.TryParse(cell, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var cost) ? cost : null;
}
