using Vetting.Claims.Hierarchy;
using Vetting.Logic;

namespace Vetting.Tests.Claims.Hierarchy;

public sealed class TenureTests
{
    [Theory]
    [InlineData("2010-01-01", "2012-12-31", "2011-06-01", true)]
    [InlineData("2010-01-01", "2012-12-31", "2010-01-01", true)]
    [InlineData("2010-01-01", "2012-12-31", "2012-12-31", true)]
    [InlineData("2010-01-01", "2012-12-31", "2009-12-31", false)]
    [InlineData("2010-01-01", "2012-12-31", "2013-01-01", false)]
    [InlineData("2010", "2012", "2010-06-01", null)]
    [InlineData("2010", "2012", "2011-06-01", true)]
    [InlineData("2010", "2012", "2012-06-01", null)]
    [InlineData("2010", "2012", "2013-01-01", false)]
    [InlineData("..2010-01-01", "2012-12-31..", "2011-06-01", true)]
    [InlineData("..2010-01-01", "2012-12-31..", "1990-01-01", null)]
    [InlineData("..2010-01-01", "2012-12-31..", "2030-01-01", null)]
    [InlineData("2010-01-01", "none", "2030-01-01", true)]
    [InlineData("2010-01-01", "none", "2009-01-01", false)]
    [InlineData(null, "none", "2030-01-01", null)]
    [InlineData(null, "none", "9999-12-31", null)]
    [InlineData(null, null, "2030-01-01", null)]
    [InlineData("2010-01-01", null, "2010-01-01", true)]
    [InlineData("2010-01-01", null, "2010-01-02", null)]
    [InlineData(null, "2012-12-31", "2012-12-31", true)]
    [InlineData("2010-01-01", "2012-12-31", "2011", true)]
    [InlineData("2010-01-01", "2012-12-31", "2012-06-01..2013-06-01", null)]
    [InlineData("2010-01-01", "2012-12-31", "2013", false)]
    [InlineData("2010-01-01", "2012-12-31", null, null)]
    public void A_relation_holds_within_its_dates_not_beyond_a_bound_and_perhaps_between(string? from, string? to, string? on, bool? holds) =>
        Assert.Equal(holds, Of(from, to).On(Known.Range(on)));

    [Theory]
    [InlineData("2001-01-01")]
    [InlineData("2010-01-01")]
    [InlineData("2030-01-01")]
    public void An_end_before_the_beginning_settles_nothing(string on) =>
        Assert.Null(Of("2015-01-01", "2010-01-01").On(Known.Range(on)));

    private static Tenure Of(string? from, string? to) => Tenure.Of(
        Known.Range(from), to == "none" ? StatedDate.None : Known.Range(to) is { } day ? StatedDate.At(day) : null);
}
