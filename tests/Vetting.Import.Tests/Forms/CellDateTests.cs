using Vetting.Import.Forms;

namespace Vetting.Import.Tests.Forms;

public sealed class CellDateTests
{
    [Theory]
    [InlineData("2019-04-03", "2019-04-03")]
    [InlineData("2019-04", "2019-04")]
    [InlineData("2019", "2019")]
    [InlineData("30/06/2014", "2014-06-30")]
    [InlineData("6/30/2014", "2014-06-30")]
    [InlineData("30.6.2014", "2014-06-30")]
    [InlineData("30-06-2014", "2014-06-30")]
    [InlineData("2014/6/30", "2014-06-30")]
    [InlineData("03/03/2019", "2019-03-03")]
    [InlineData("31/02/2019", "31/02/2019")]
    [InlineData("13/13/2019", "13/13/2019")]
    [InlineData("03/04/19", "03/04/19")]
    [InlineData("none", "none")]
    public void A_date_that_can_mean_one_day_only_means_it(string cell, string date)
    {
        Assert.Equal(date, CellDate.Normal(cell, out var ambiguous));
        Assert.Null(ambiguous);
    }

    [Theory]
    [InlineData("03/04/2019", "2019-04-03", "2019-03-04")]
    [InlineData("1.2.2020", "2020-02-01", "2020-01-02")]
    [InlineData("12-11-2020", "2020-11-12", "2020-12-11")]
    public void A_date_that_can_mean_two_days_means_neither(string cell, string one, string other)
    {
        CellDate.Normal(cell, out var ambiguous);

        Assert.Equal((one, other), ambiguous);
    }

    [Theory]
    [InlineData("2014-01-01..2014-06-30", "2014-01-01", "2014-06-30")]
    [InlineData("2014 .. 2015-06", "2014-01-01", "2015-06-30")]
    [InlineData("..2014", null, "2014-12-31")]
    [InlineData("2014-02..", "2014-02-01", null)]
    public void A_day_between_two_is_written_with_dots(string cell, string? earliest, string? latest) =>
        Assert.Equal((earliest, latest), CellDate.Ends(cell));
}
