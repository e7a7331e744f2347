using System.Collections.Immutable;
using NodaTime;
using Vetting.Facts;
using Vetting.Logic;
using Vetting.Packages;

namespace Vetting.Findings;

/// <summary>
/// The days whose law judges a line. A date that is only known within a range stands for every text in force within it;
/// a date that is unknown stands for every text there is.
/// </summary>
internal static class LawDays
{
    public static ImmutableArray<LocalDate> Of(IEnumerable<AidLine> lines, AsOf asOf, ImmutableArray<LocalDate> boundaries) =>
        asOf.LawOn is { } given
            ? [given]
            : [.. lines.SelectMany(line => LineDates.OfTheLaw(line)).SelectMany(date => Within(date ?? All, boundaries)).Distinct().Order()];

    /// <summary>The days that are known exactly: their law judges the line whatever the other dates turn out to be.</summary>
    public static IEnumerable<LocalDate> Exact(IEnumerable<AidLine> lines, AsOf asOf) => asOf.LawOn is { } given
        ? [given]
        : lines.SelectMany(line => LineDates.OfTheLaw(line)).OfType<DateRange>().Where(date => date.IsExact).Select(date => date.Earliest);

    private static DateRange All => new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    private static IEnumerable<LocalDate> Within(DateRange range, ImmutableArray<LocalDate> boundaries) =>
        boundaries.Where(day => range.Earliest < day && day <= range.Latest).Prepend(range.Earliest);
}
