using Vetting.Import.TrainingReports;

namespace Vetting.Import.Tests.TrainingReports;

/// <summary>Makes small tables of training activities.</summary>
internal static class Records
{
    private const string Header = "fy_report,program,course_title,start,end,quantity,total_cost,student_unit,us_unit,location,page_number";

    internal static TrainingRow Row(
        string programme = "IMET-1 - FY 2010 DoS Training", string course = "A course", string start = "2010-03-01", string end = "2010-03-12", string quantity = "3",
        string cost = "$1,500", string unit = "Army", int number = 2, string report = "2010_2011", string country = "", string page = "12") =>
        new(number, report, country, programme, course, start, end, quantity, cost, unit, string.Empty, string.Empty, page);

    internal static TrainingTable Table(params TrainingRow[] rows) => new("records.csv", "hash", [.. rows.Select((row, index) => row with { Number = index + 2 })]);

    internal static ImportResult Import(params TrainingRow[] rows) => TrainingImport.Run(Table(rows), AccountTable.Shipped, "QX");

    internal static string Csv(params string[] rows) => string.Join('\n', rows.Prepend(Header)) + "\n";
}
