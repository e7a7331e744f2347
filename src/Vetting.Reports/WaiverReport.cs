using NodaTime;
using Vetting.Reports.Text;

namespace Vetting.Reports;

/// <summary>The waivers that end soon, as text.</summary>
public static class WaiverReport
{
    /// <summary>Lists the waivers in force that end within some days, the first to end first.</summary>
    /// <param name="reports">The reports that found them.</param>
    /// <param name="from">The day to count from.</param>
    /// <param name="days">How many days ahead, inclusive.</param>
    /// <returns>The text; every line ends in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    public static string WriteText(IEnumerable<VettingReport> reports, LocalDate from, int days)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var page = new Page(inColour: false);
        page.Hang($"WAIVERS THAT END WITHIN {Words.Count(days)} DAYS OF {Words.Day(from)}", 0, string.Empty, Tint.Strong);
        var none = true;
        foreach (var (report, waiver) in reports.SelectMany(report => report.WaiversEnding(from, days).Select(waiver => (report, waiver))).OrderBy(its => its.waiver.Until))
        {
            page.Row(Words.Day(waiver.Until!.Value), $"{report.PackageId}, waiver {waiver.Id}, in {Words.Count(Period.DaysBetween(from, waiver.Until.Value), "day", "days")}: {waiver.Text}");
            none = false;
        }

        if (none)
        {
            page.Row("none", string.Empty);
        }

        return page.ToString();
    }
}
