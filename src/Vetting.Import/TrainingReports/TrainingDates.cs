using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace Vetting.Import.TrainingReports;

/// <summary>The first and last day of an activity, and what is wrong with how they are written.</summary>
/// <param name="Start">The first day; <see langword="null"/> where it is not known.</param>
/// <param name="End">The last day; <see langword="null"/> where it is not known.</param>
/// <param name="Notices">What is wrong, in words.</param>
internal sealed record TrainingDates(LocalDate? Start, LocalDate? End, ImmutableArray<string> Notices)
{
    public static TrainingDates Of(TrainingRow row, IReadOnlyList<LocalDate> inCost)
    {
        List<string> notices = [];
        var start = Day("start", row.Start, notices);
        var end = Day("end", row.End, notices);
        foreach (var date in inCost)
        {
            // Where the columns slipped, the dates stand in their order: the first of them fills the first cell that is empty.
            if (start is null && row.Start.Length == 0 && (end is null || date <= end))
            {
                start = date;
                notices.Add($"`total_cost` holds the first day: `{row.Cost}`; it is taken for it");
            }
            else if (end is null && row.End.Length == 0)
            {
                end = date;
                notices.Add($"`total_cost` holds the last day: `{row.Cost}`; it is taken for it");
            }
            else
            {
                notices.Add($"`total_cost` holds a day that no empty cell is missing: `{row.Cost}`; it is not used");
            }
        }

        if (start is { } first && end is { } last && last < first)
        {
            notices.Add($"it ends on {LocalDatePattern.Iso.Format(last)}, before it begins on {LocalDatePattern.Iso.Format(first)}; both are left unknown");
            return new TrainingDates(null, null, [.. notices]);
        }

        return new TrainingDates(start, end, [.. notices]);
    }

    private static LocalDate? Day(string column, string cell, List<string> notices)
    {
        if (cell.Length == 0)
        {
            return null;
        }

        var read = LocalDatePattern.Iso.Parse(cell);
        if (!read.Success)
        {
            notices.Add($"`{column}` is no day: `{cell}`; it is left unknown");
        }

        return read.Success ? read.Value : null;
    }
}
