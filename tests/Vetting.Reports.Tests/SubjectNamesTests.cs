using Vetting.Reports.Text;

namespace Vetting.Reports.Tests;

public sealed class SubjectNamesTests
{
    [Theory]
    [InlineData("no search for police is recent", "no search for THEM is recent")]
    [InlineData("the unit \"police\" and the policeman", "THEM and the policeman")]
    [InlineData("the recipient \"police\": police, police", "THEM: THEM, THEM")]
    [InlineData("the line \"Radios\" of police", "LINE of THEM")]
    [InlineData("\"police\"", "THEM")]
    [InlineData("police", "THEM")]
    [InlineData("xpolice policex", "xpolice policex")]
    public void A_name_is_replaced_where_it_stands_as_a_whole(string text, string expected) =>
        Assert.Equal(expected, new SubjectNames("police", "Radios").Replace(text, "THEM", "LINE"));

    [Fact]
    public void A_name_that_is_empty_or_holds_a_pattern_is_taken_as_it_is()
    {
        Assert.Equal("a b", new SubjectNames(string.Empty, null).Replace("a b", "THEM", "LINE"));
        Assert.Equal("THEM but no a+", new SubjectNames("(a+)+$", null).Replace("(a+)+$ but no a+", "THEM", "LINE"));
    }
}
