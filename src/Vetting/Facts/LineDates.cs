using System.Collections.Immutable;
using NodaTime;
using Vetting.Logic;
using Vetting.Packages;

namespace Vetting.Facts;

/// <summary>The dates of a line that matter to the law: when it is obligated, when its events are held, when it is delivered.</summary>
internal static class LineDates
{
    /// <summary>The earliest event or delivery; unknown before its latest possible day where one of them is not dated.</summary>
    public static DateRange? FurnishedOn(AidLine line)
    {
        var stated = Furnishings(line);
        var dated = stated.OfType<DateRange>().ToList();
        if (dated.Count == 0)
        {
            return null;
        }

        var complete = line.Events is not null && line.Deliveries is not null && dated.Count == stated.Length;
        return new DateRange(complete ? dated.Min(day => day.Earliest) : LocalDate.MinIsoValue, dated.Min(day => day.Latest));
    }

    /// <summary>The latest event or delivery; unknown where one of them is not dated.</summary>
    public static DateRange? LastFurnishedOn(AidLine line)
    {
        var stated = Ends(line);
        var dated = stated.OfType<DateRange>().ToList();
        return line.Events is null || line.Deliveries is null || dated.Count == 0 || dated.Count < stated.Length
            ? null
            : new DateRange(dated.Max(day => day.Earliest), dated.Max(day => day.Latest));
    }

    /// <summary>Every date whose law judges the line; an entry is <see langword="null"/> where the date is unknown. Never empty.</summary>
    public static ImmutableArray<DateRange?> OfTheLaw(AidLine line)
    {
        var furnished = Furnishings(line);
        ImmutableArray<DateRange?> all = line.ObligatedOn is { IsNone: true } ? furnished : [line.ObligatedOn?.On, .. furnished];
        var unstated = line.Events is null || line.Deliveries is null;
        return all.IsEmpty || (unstated && furnished.IsEmpty) ? [.. all, null] : all;
    }

    private static ImmutableArray<DateRange?> Ends(AidLine line) =>
    [
        .. (line.Events ?? []).Select(its => its.EndsOn?.On),
        .. (line.Deliveries ?? []).Select(its => its.On?.On),
    ];

    private static ImmutableArray<DateRange?> Furnishings(AidLine line) =>
    [
        .. (line.Events ?? []).Select(its => its.StartsOn?.On),
        .. (line.Deliveries ?? []).Select(its => its.On?.On),
    ];
}
