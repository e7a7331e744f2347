using System.Collections.Immutable;
using Vetting.Import.Tables;
using Vetting.Reading;

namespace Vetting.Import.TrainingReports;

/// <summary>A table of training activities, by the columns that Security Force Monitor gives it.</summary>
internal sealed record TrainingTable(string File, string Sha256, ImmutableArray<TrainingRow> Rows)
{
    private static readonly string[] Required = ["fy_report", "program", "course_title", "start", "end", "quantity", "total_cost", "student_unit"];

    /// <exception cref="UnusableInputException">The file cannot be read, or a column is missing; carries every problem.</exception>
    public static TrainingTable Read(string path)
    {
        var problems = new ProblemList(path.Replace('\\', '/'), ReadingLimits.Default.MaxProblems);
        var table = TableReader.ReadFile(path, problems);
        if (table is not null)
        {
            foreach (var column in Required.Where(column => table.Column(column) < 0))
            {
                problems.Add(table.At(table.Header.Number, 0), $"no column is named `{column}`", $"the columns {string.Join(", ", Required)}", Nearest.To(column, table.Header.Cells));
            }
        }

        if (!problems.IsEmpty)
        {
            throw new UnusableInputException(problems.InOrder());
        }

        return new TrainingTable(table!.File, table.Sha256, [.. table.Rows.Select(row => Of(row, table))]);
    }

    public Place At(TrainingRow row) => new(File, row.Number, 1, string.Empty);

    private static TrainingRow Of(Row row, Table table)
    {
        return new TrainingRow(
            row.Number, Cell("fy_report"), Cell("country"), Cell("program"), Cell("course_title"), Cell("start"), Cell("end"),
            Cell("quantity"), Cell("total_cost"), Cell("student_unit"), Cell("us_unit"), Cell("location"), Cell("page_number"));

        string Cell(string column) => OneLine(row[table.Column(column)]);
    }

    /// <summary>A cell may hold line breaks, which a title or a name may not.</summary>
    private static string OneLine(string cell)
    {
        var line = string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line == cell ? cell : line;
    }
}
