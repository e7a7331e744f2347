using NodaTime;
using NodaTime.Text;
using Vetting.Logic;

namespace Vetting.Findings.Chains;

/// <summary>Days that are not known exactly, in words that go after <c>on</c>, <c>from</c> and <c>until</c>.</summary>
internal static class DaysInWords
{
    /// <summary>The day alone: <c>2014-06-30</c>, <c>2014</c>, <c>2014-06-30 or earlier</c>, <c>2014-01-05 to 2014-02-10</c>.</summary>
    public static string Of(DateRange days) => days switch
    {
        { IsExact: true } => Day(days.Earliest),
        _ when days.Earliest == LocalDate.MinIsoValue && days.Latest == LocalDate.MaxIsoValue => "a day not stated",
        _ when days.Earliest == LocalDate.MinIsoValue => $"{Day(days.Latest)} or earlier",
        _ when days.Latest == LocalDate.MaxIsoValue => $"{Day(days.Earliest)} or later",
        _ => Whole(days) ?? $"{Day(days.Earliest)} to {Day(days.Latest)}",
    };

    public static string On(DateRange days) => IsBetween(days) ? Whole(days) is { } whole ? $"in {whole}" : Between(days) : $"on {Of(days)}";

    public static string From(DateRange days) => $"from {Bound(days)}";

    public static string Until(DateRange days) => $"until {Bound(days)}";

    private static string Bound(DateRange days) => IsBetween(days) ? Whole(days) is { } whole ? $"some day in {whole}" : $"a day {Between(days)}" : Of(days);

    private static string Between(DateRange days) => $"between {Day(days.Earliest)} and {Day(days.Latest)}";

    private static bool IsBetween(DateRange days) => !days.IsExact && days.Earliest != LocalDate.MinIsoValue && days.Latest != LocalDate.MaxIsoValue;

    /// <summary>The year or month that the days make up, where they do.</summary>
    private static string? Whole(DateRange days)
    {
        var (first, last) = (days.Earliest, days.Latest);
        return first.Day != 1 || last.PlusDays(1).Day != 1 || first.Year != last.Year ? null
            : first.Month == last.Month ? Day(first)[..7]
            : (first.Month, last.Month) == (1, 12) ? Day(first)[..4]
            : null;
    }

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
