using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Vetting.Import.TrainingReports;

/// <summary>What a cell of costs says: an amount, and the dates that slipped into it from the cells beside it.</summary>
/// <param name="Amount">US dollars; <see langword="null"/> where the cell states none.</param>
/// <param name="Dates">The dates, in their order.</param>
/// <param name="IsBroken">Whether the cell holds something that is neither.</param>
internal sealed partial record Cost(decimal? Amount, IReadOnlyList<LocalDate> Dates, bool IsBroken)
{
    /// <summary>Months come first, as everywhere in these reports of the United States.</summary>
    public static Cost Of(string cell)
    {
        var dates = Date().Matches(cell).Select(match => Day(match.Groups["month"].Value, match.Groups["day"].Value, match.Groups["year"].Value)).ToList();
        var rest = Date().Replace(cell, string.Empty).Replace("$", string.Empty, StringComparison.Ordinal).Trim();
        var isAmount = decimal.TryParse(rest, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount);
        return new Cost(isAmount ? amount : null, [.. dates.OfType<LocalDate>()], (rest.Length > 0 && !isAmount) || dates.Contains(null));
    }

    private static LocalDate? Day(string month, string day, string year)
    {
        var (m, d, y) = (int.Parse(month, CultureInfo.InvariantCulture), int.Parse(day, CultureInfo.InvariantCulture), int.Parse(year, CultureInfo.InvariantCulture));
        return m is >= 1 and <= 12 && y is >= 1 and <= 9999 && d >= 1 && d <= CalendarSystem.Iso.GetDaysInMonth(y, m) ? new LocalDate(y, m, d) : null;
    }

    [GeneratedRegex(@"(?<![\d/])(?<month>\d{1,2})/(?<day>\d{1,2})/(?<year>\d{4})(?![\d/])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Date();
}
