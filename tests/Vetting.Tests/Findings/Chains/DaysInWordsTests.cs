using NodaTime;
using Vetting.Findings.Chains;
using Vetting.Logic;

namespace Vetting.Tests.Findings.Chains;

public sealed class DaysInWordsTests
{
    private static readonly (LocalDate First, LocalDate Last) Ends = (LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    [Theory]
    [InlineData("2014-06-30", "2014-06-30", "2014-06-30 | on 2014-06-30 | from 2014-06-30 | until 2014-06-30")]
    [InlineData("", "2014-06-30", "2014-06-30 or earlier | on 2014-06-30 or earlier | from 2014-06-30 or earlier | until 2014-06-30 or earlier")]
    [InlineData("2014-06-30", "", "2014-06-30 or later | on 2014-06-30 or later | from 2014-06-30 or later | until 2014-06-30 or later")]
    [InlineData("2014-01-01", "2014-12-31", "2014 | in 2014 | from some day in 2014 | until some day in 2014")]
    [InlineData("2014-02-01", "2014-02-28", "2014-02 | in 2014-02 | from some day in 2014-02 | until some day in 2014-02")]
    [InlineData("2014-02-01", "2014-12-31", "2014-02-01 to 2014-12-31 | between 2014-02-01 and 2014-12-31 | from a day between 2014-02-01 and 2014-12-31 | until a day between 2014-02-01 and 2014-12-31")]
    [InlineData("2014-01-01", "2015-12-31", "2014-01-01 to 2015-12-31 | between 2014-01-01 and 2015-12-31 | from a day between 2014-01-01 and 2015-12-31 | until a day between 2014-01-01 and 2015-12-31")]
    [InlineData("", "", "a day not stated | on a day not stated | from a day not stated | until a day not stated")]
    public void A_day_is_told_as_far_as_it_is_known(string earliest, string latest, string expected)
    {
        var days = new DateRange(Day(earliest) ?? Ends.First, Day(latest) ?? Ends.Last);

        Assert.Equal(expected, string.Join(" | ", DaysInWords.Of(days), DaysInWords.On(days), DaysInWords.From(days), DaysInWords.Until(days)));
    }

    private static LocalDate? Day(string text) => text.Length == 0 ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
