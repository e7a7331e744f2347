using Vetting.Reading;

namespace Vetting.Import.TrainingReports;

/// <summary>The page of the report on which a row was read.</summary>
internal static class ReportSource
{
    public static string IdOf(TrainingRow row) => row.Page.Length == 0 ? $"report-{row.Report}" : $"report-{row.Report}-page-{row.Page}";

    public static Source Of(TrainingRow row) => new()
    {
        Id = IdOf(row),
        Title = $"Foreign Military Training, report of {row.Report.Replace('_', '-')}{(row.Page.Length == 0 ? string.Empty : $", page {row.Page}")}",
        Publisher = "Departments of State and Defense",
    };
}
