using Vetting.Reports.Text;

namespace Vetting.Reports.Tests;

public sealed class NameListTests
{
    [Theory]
    [InlineData(20, "one", "one")]
    [InlineData(20, "one; two", "one", "two", "one")]
    [InlineData(12, "one; two and 2 more", "one", "two", "three", "four")]
    [InlineData(1, "one and 1 more", "one", "two")]
    [InlineData(20, "")]
    public void Names_are_whole_and_what_does_not_fit_is_counted(int most, string expected, params string[] names) => Assert.Equal(expected, NameList.Of(names, most));

    [Fact]
    public void A_name_as_long_as_a_file_allows_is_shortened() => Assert.InRange(NameList.Of([new string('W', 10_000), "two"], 120).Length, 100, 200);
}
