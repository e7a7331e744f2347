using Vetting.Import.Sfm;

namespace Vetting.Import.Tests.Sfm;

public sealed class ClaimRangeTests
{
    [Theory]
    [InlineData("2014-08-01", "2014-08-01", "", "", true, false, "2014-08-01", "from 2014-08-01")]
    [InlineData("2023-11-01", "2023-11-05", "", "", false, false, "by 2023-11-01", "from 2023-11-05")]
    [InlineData("2023-11-01", "2023-11-05", "", "", true, true, "2023-11-01", "2023-11-05")]
    [InlineData("", "", "2024-02-15", "2024-03-24", false, false, "by 2024-03-24", "from 2024-02-15")]
    [InlineData("", "", "2024-02-15", "2024-03-24", true, false, "between 2024-02-15 and 2024-03-24", "from 2024-02-15")]
    [InlineData("", "", "2024-02-15", "2024-03-24", false, true, "by 2024-03-24", "between 2024-02-15 and 2024-03-24")]
    [InlineData("", "", "since_beginning_of_time", "2014-08-01", false, false, "by 2014-08-01", "")]
    [InlineData("2005-06-01", "2005-06-03", "2005-05-01", "2005-05-31", true, false, "between 2005-05-01 and 2005-05-31", "from 2005-06-03")]
    [InlineData("2005-06-01", "2005-06-03", "2005-05-01", "2005-05-31", false, false, "by 2005-05-31", "from 2005-06-03")]
    [InlineData("2005-06-01", "2005-06-03", "2005-06-04", "2005-06-30", false, true, "by 2005-06-01", "between 2005-06-04 and 2005-06-30")]
    [InlineData("", "", "", "", true, true, "", "")]
    public void A_range_says_when_something_began_only_where_it_is_said_to_start_there(
        string firstPrecise, string lastPrecise, string firstImprecise, string lastImprecise, bool starts, bool ends, string from, string to)
    {
        var range = ClaimRange.Of(firstPrecise, lastPrecise, firstImprecise, lastImprecise, starts, ends, out var fault)!;

        Assert.Null(fault);
        Assert.Equal((from, to), ($"{range.From}", $"{range.To}"));
    }

    [Theory]
    [InlineData("2014", "2014-08-01")]
    [InlineData("01/08/2014", "2014-08-01")]
    [InlineData("2014-08-02", "2014-08-01")]
    [InlineData("2014-02-30", "2014-03-01")]
    public void A_range_that_cannot_be_read_says_so(string first, string last)
    {
        Assert.Null(ClaimRange.Of(first, last, "", "", false, false, out var fault));
        Assert.NotNull(fault);
    }
}
