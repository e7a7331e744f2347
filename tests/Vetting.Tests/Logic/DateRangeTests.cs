using NodaTime;
using Vetting.Logic;

namespace Vetting.Tests.Logic;

public sealed class DateRangeTests
{
    private static readonly LocalDate First = new(2014, 6, 29);

    /// <summary>Every pair of ranges within five days, against every pair of days that they may be.</summary>
    [Fact]
    public void A_comparison_answers_only_what_holds_whichever_days_they_are()
    {
        foreach (var (one, other) in Ranges().SelectMany(one => Ranges().Select(other => (one, other))))
        {
            Assert.Equal(Of((a, b) => a < b, one, other), one.IsBefore(other));
            Assert.Equal(Of((a, b) => a <= b, one, other), one.IsOnOrBefore(other));
        }
    }

    [Fact]
    public void A_range_that_ends_before_it_begins_is_none() => Assert.Throws<ArgumentException>(() => new DateRange(First.PlusDays(1), First));

    [Fact]
    public void A_range_is_exact_where_it_is_one_day_and_reads_as_what_is_known()
    {
        Assert.True(new DateRange(First).IsExact);
        Assert.False(new DateRange(First, First.PlusDays(1)).IsExact);
        Assert.Equal("2014-06-29", new DateRange(First).ToString());
        Assert.Equal("between 2014-06-29 and 2014-06-30", new DateRange(First, First.PlusDays(1)).ToString());
        Assert.Equal("by 2014-06-29", new DateRange(LocalDate.MinIsoValue, First).ToString());
        Assert.Equal("from 2014-06-29", new DateRange(First, LocalDate.MaxIsoValue).ToString());
    }

    [Fact]
    public void What_is_published_after_the_cut_off_was_not_known_and_what_may_be_is_unknown()
    {
        var asOf = new AsOf { KnownOn = First };

        Assert.Equal([true, true, false, null, null], new DateRange?[] { new(First.PlusDays(-1)), new(First), new(First.PlusDays(1)), new(First, First.PlusDays(1)), null }.Select(asOf.WasKnown));
        Assert.True(AsOf.Open.WasKnown(null));
        Assert.Equal([true, false, false], new DateRange[] { new(First), new(First.PlusDays(1)), new(First, First.PlusDays(1)) }.Select(day => asOf.Known(StatedDate.At(day)) is not null));
        Assert.True(asOf.Known(StatedDate.None) is { IsNone: true });
        Assert.Null(asOf.Known(null));
        Assert.False(StatedDate.At(new DateRange(First)).IsNone);
        Assert.Equal(["none", "2014-06-29"], new[] { StatedDate.None, StatedDate.At(new DateRange(First)) }.Select(stated => stated.ToString()));
    }

    private static bool? Of(Func<LocalDate, LocalDate, bool> holds, DateRange one, DateRange other)
    {
        var answers = Days(one).SelectMany(a => Days(other).Select(b => holds(a, b))).Distinct().ToList();
        return answers is [var only] ? only : null;
    }

    private static IEnumerable<LocalDate> Days(DateRange range) => Enumerable.Range(0, Period.DaysBetween(range.Earliest, range.Latest) + 1).Select(range.Earliest.PlusDays);

    private static IEnumerable<DateRange> Ranges() =>
        Enumerable.Range(0, 5).SelectMany(from => Enumerable.Range(from, 5 - from).Select(to => new DateRange(First.PlusDays(from), First.PlusDays(to))));
}
