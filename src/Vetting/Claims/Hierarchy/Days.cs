using NodaTime;
using Vetting.Logic;

namespace Vetting.Claims.Hierarchy;

/// <summary>A stretch of days, both ends included, or no day at all.</summary>
/// <remarks>
/// Held as whole numbers that are ordered as the days are: walking a large hierarchy compares days some hundred million times.
/// </remarks>
internal readonly record struct Days
{
    private readonly int _first;
    private readonly int _last;

    public Days(LocalDate first, LocalDate last)
        : this(Number(first), Number(last))
    {
    }

    private Days(int first, int last) => (_first, _last) = (first, last);

    public static Days All { get; } = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    public static Days None { get; } = new(int.MaxValue, int.MinValue);

    public bool IsEmpty => _last < _first;

    /// <summary>The days from the first to the last as a range.</summary>
    public DateRange Range => IsEmpty ? throw new InvalidOperationException("there is no day") : new DateRange(Day(_first), Day(_last));

    /// <summary>The days that both have.</summary>
    public Days And(Days other)
    {
        var both = new Days(Math.Max(_first, other._first), Math.Min(_last, other._last));
        return both.IsEmpty ? None : both;
    }

    /// <summary>The days up to the last of these, however early.</summary>
    public Days OrBefore() => IsEmpty ? this : new(All._first, _last);

    /// <summary>The days from the first of these on, however late.</summary>
    public Days OrLater() => IsEmpty ? this : new(_first, All._last);

    public bool Covers(Days other) => other.IsEmpty || (_first <= other._first && other._last <= _last);

    public bool Touches(Days other) => Math.Max(_first, other._first) <= Math.Min(_last, other._last);

    public override string ToString() => IsEmpty ? "no day" : Range.ToString();

    private static int Number(LocalDate day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;

    private static LocalDate Day(int number)
    {
        // Years before the first are negative, and months and days are not.
        var year = (int)Math.Floor(number / 10_000.0);
        var rest = number - (year * 10_000);
        return new LocalDate(year, rest / 100, rest % 100);
    }
}
