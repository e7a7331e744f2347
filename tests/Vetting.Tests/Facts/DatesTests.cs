using NodaTime;
using NodaTime.Text;
using Vetting.Facts;
using Vetting.Logic;

namespace Vetting.Tests.Facts;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2023-02-26", 15.0, "2023-03-13")]
    [InlineData("2023-02-26", 0.0, "2023-02-26")]
    [InlineData("2024-02-28", 1.0, "2024-02-29")]
    [InlineData("2023-02-26", 15.9, "2023-03-13")]
    [InlineData("2023-02-26", -3.0, "2023-02-26")]
    [InlineData("9999-12-31", 1.0, "9999-12-31")]
    [InlineData("0001-01-01", 1e12, "1003-01-29")]
    public void So_many_days_later(string day, double days, string then) => Assert.Equal(Day(then), Dates.PlusDays(Day(day), (decimal)days));

    [Theory]
    [InlineData("2022-03-13", 12.0, "2023-03-13")]
    [InlineData("2024-02-29", 12.0, "2025-02-28")]
    [InlineData("2023-01-31", 1.0, "2023-02-28")]
    [InlineData("9999-12-31", 12.0, "9999-12-31")]
    public void So_many_months_later(string day, double months, string then) => Assert.Equal(Day(then), Dates.PlusMonths(Day(day), (decimal)months));

    [Fact]
    public void A_date_stays_as_imprecise_as_it_is()
    {
        var february = new DateRange(new LocalDate(2023, 2, 1), new LocalDate(2023, 2, 28));

        Assert.Equal(new DateRange(new LocalDate(2023, 2, 16), new LocalDate(2023, 3, 15)), Dates.PlusDays(february, 15));
        Assert.Null(Dates.OnOrBefore(Dates.PlusDays(february, 15), Day("2023-03-01")));
        Assert.True(Dates.OnOrBefore(Dates.PlusDays(february, 15), Day("2023-03-15")));
        Assert.False(Dates.OnOrBefore(Dates.PlusDays(february, 15), Day("2023-02-15")));
    }

    [Fact]
    public void An_unknown_makes_the_answer_unknown()
    {
        Assert.Null(Dates.PlusDays(null, 15));
        Assert.Null(Dates.PlusDays(Day("2023-02-26"), null));
        Assert.Null(Dates.PlusMonths(null, 12));
        Assert.Null(Dates.PlusMonths(Day("2023-02-26"), null));
    }

    private static DateRange? Day(string day) => new DateRange(LocalDatePattern.Iso.Parse(day).Value);
}
