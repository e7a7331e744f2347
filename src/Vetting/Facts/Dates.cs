using Vetting.Logic;

namespace Vetting.Facts;

/// <summary>The functions that a rule may call on dates. Three-valued: an unknown or undecided date answers unknown.</summary>
internal static class Dates
{
    /// <summary>Whether the first date comes before the second.</summary>
    public static bool? Before(DateRange? first, DateRange? second) =>
        first is { } a && second is { } b ? a.IsBefore(b) : null;

    /// <summary>Whether the first date is the second or comes before it.</summary>
    public static bool? OnOrBefore(DateRange? first, DateRange? second) =>
        first is { } a && second is { } b ? a.IsOnOrBefore(b) : null;
}
