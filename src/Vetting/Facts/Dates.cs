using NodaTime;
using Vetting.Logic;

namespace Vetting.Facts;

/// <summary>The functions that a rule may call on dates. Three-valued: an unknown or undecided date answers unknown.</summary>
internal static class Dates
{
    /// <summary>A thousand years: longer than any registry, and short of the calendar's end.</summary>
    private const int MostMonths = 12_000;

    private const int MostDays = 366_000;

    /// <summary>Whether the first date comes before the second.</summary>
    public static bool? Before(DateRange? first, DateRange? second) =>
        first is { } a && second is { } b ? a.IsBefore(b) : null;

    /// <summary>Whether the first date is the second or comes before it.</summary>
    public static bool? OnOrBefore(DateRange? first, DateRange? second) =>
        first is { } a && second is { } b ? a.IsOnOrBefore(b) : null;

    /// <summary>The date that many whole days later; as imprecise as the date itself.</summary>
    public static DateRange? PlusDays(DateRange? date, decimal? days) => Later(
        date, days, MostDays, (day, whole) => day > LocalDate.MaxIsoValue.PlusDays(-whole) ? LocalDate.MaxIsoValue : day.PlusDays(whole));

    /// <summary>The date that many whole months later; as imprecise as the date itself.</summary>
    public static DateRange? PlusMonths(DateRange? date, decimal? months) => Later(
        date, months, MostMonths, (day, whole) => day > LocalDate.MaxIsoValue.PlusMonths(-whole) ? LocalDate.MaxIsoValue : day.PlusMonths(whole));

    /// <summary>An end that is not known lies at the calendar's own end, and no later day exists.</summary>
    private static DateRange? Later(DateRange? date, decimal? count, int most, Func<LocalDate, int, LocalDate> plus)
    {
        if (date is not { } known || count is not { } number)
        {
            return null;
        }

        var whole = (int)Math.Clamp(Math.Floor(number), 0, most);
        return new DateRange(plus(known.Earliest, whole), plus(known.Latest, whole));
    }
}
