using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Vetting.Logic;

namespace Vetting.Reading.Shapes;

/// <summary>Dates as files write them: <c>2014-06-30</c>, or less exactly <c>2014-06</c> or <c>2014</c>.</summary>
internal static partial class IsoDate
{
    /// <summary>The form of a date of any precision; whether the day exists is another question.</summary>
    public const string AnyPrecision = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    /// <summary>How many characters a full day is written in.</summary>
    public const int DayLength = 10;

    public const string FullDay = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    public static bool IsWellFormed(string text) => Form().IsMatch(text);

    /// <summary>The days that a well-formed text means; <see langword="null"/> where there is no such day.</summary>
    public static DateRange? Parse(string text) => Days(
        Number(text, 0, 4), text.Length > 4 ? Number(text, 5, 2) : null, text.Length > 7 ? Number(text, 8, 2) : null);

    /// <summary>The days that a text in UTF-8 means; <see langword="null"/> where it is not well-formed too.</summary>
    public static DateRange? Parse(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is not (4 or 7 or 10) || (utf8.Length > 4 && utf8[4] != '-') || (utf8.Length > 7 && utf8[7] != '-'))
        {
            return null;
        }

        var year = (Digits(utf8[..2]) * 100) + Digits(utf8[2..4]);
        var month = utf8.Length > 4 ? Digits(utf8[5..7]) : (int?)null;
        var day = utf8.Length > 7 ? Digits(utf8[8..]) : (int?)null;
        return year < 0 || month < 0 || day < 0 ? null : Days(year, month, day);
    }

    /// <summary>The day that ten characters of UTF-8 mean, as a moment without a time of day.</summary>
    public static bool TryParseDay(ReadOnlySpan<byte> utf8, out DateTime day)
    {
        if (Parse(utf8) is { IsExact: true, Earliest: var date })
        {
            day = date.ToDateTimeUnspecified();
            return true;
        }

        day = default;
        return false;
    }

    private static DateRange? Days(int year, int? month, int? day)
    {
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DaysIn(year, month ?? 1))
        {
            return null;
        }

        var lastMonth = month ?? 12;
        return new DateRange(
            new LocalDate(year, month ?? 1, day ?? 1),
            new LocalDate(year, lastMonth, day ?? DaysIn(year, lastMonth)));
    }

    public static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>The short text that means exactly these days, where there is one.</summary>
    public static string? Text(DateRange range)
    {
        if (range.IsExact)
        {
            return Text(range.Earliest);
        }

        var day = Text(range.Earliest);
        return range.Earliest.Year < 1 ? null
            : Parse(day[..4]) == range ? day[..4]
            : Parse(day[..7]) == range ? day[..7]
            : null;
    }

    private static int DaysIn(int year, int month) => CalendarSystem.Iso.GetDaysInMonth(year, month);

    /// <summary>The number that two digits mean; for anything else one so far below zero that nothing makes up for it.</summary>
    private static int Digits(ReadOnlySpan<byte> two) =>
        char.IsAsciiDigit((char)two[0]) && char.IsAsciiDigit((char)two[1]) ? ((two[0] - '0') * 10) + two[1] - '0' : -1_000_000;

    private static int Number(string text, int start, int length) =>
        int.Parse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex($"^{AnyPrecision}\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Form();
}
