using Vetting.Import.TrainingReports;
using Vetting.Reading;

namespace Vetting.Import.Tests.TrainingReports;

public sealed class TrainingTableTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_table_without_a_column_that_is_needed_is_refused_with_the_nearest()
    {
        var path = Write("records.csv", "fy_report,program,course_title,start,end,quantity,cost_total,student_units\n");
        var problems = Assert.Throws<UnusableInputException>(() => TrainingTable.Read(path)).Problems;

        Assert.Equal(2, problems.Length);
        Assert.Contains("no column is named `student_unit`", problems[1].ToString(), StringComparison.Ordinal);
        Assert.EndsWith("did you mean `student_units`?", problems[1].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_with_line_breaks_is_one_line_and_the_rows_keep_their_numbers()
    {
        var path = Write("records.csv", Records.Csv("2010_2011,\"IMET, FY 10\",A,,,,,\"33rd\nMil Zone\",,,1", "2010_2011,\"IMET, FY 10\",B,,,,,Army,,,1"));
        var table = TrainingTable.Read(path);

        Assert.Equal([("33rd Mil Zone", 2), ("Army", 3)], table.Rows.Select(row => (row.Unit, row.Number)));
    }

    [Fact]
    public void A_total_that_is_no_number_is_refused_with_its_row()
    {
        var path = Write("totals.csv", "fiscal_year,program,trainees,total_cost_usd\n2010,IMET,3,1500\n2010,INCLE,few,9\n");

        Assert.Contains("totals.csv:3:1: the year, the trainees or the cost is no whole number", Assert.Throws<UnusableInputException>(() => PrintedTotals.Read(path, AccountTable.Shipped)).Message, StringComparison.Ordinal);
    }

    private string Write(string file, string text)
    {
        _folder.With(file, text);
        return Path.Combine(_folder.Name, file);
    }
}
