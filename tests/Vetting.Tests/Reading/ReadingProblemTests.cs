using Vetting.Reading;

namespace Vetting.Tests.Reading;

public sealed class ReadingProblemTests
{
    [Theory]
    [InlineData("\"wroth\":1", "unknown member `wroth`; did you mean `worth`?")]
    [InlineData("\"Worth\":1", "unknown member `Worth`; did you mean `worth`?")]
    [InlineData("\"country\":\"mx\"", "`country` is the text `mx`; expected two capital letters")]
    [InlineData("\"country\":\"MX\\n\"", "`country` is the text `MX\\u000a`; expected two capital letters")]
    [InlineData("\"country\":\"\"", "`country` is empty; expected two capital letters, or no `country` where it is not known")]
    [InlineData("\"sealed\":\"yes\"", "`sealed` is the text `yes`; expected `true` or `false`")]
    [InlineData("\"hands\":1.5", "`hands` is the number `1.5`; expected a whole number from 0 to 12")]
    [InlineData("\"hands\":13", "`hands` is the number `13`; expected a whole number from 0 to 12")]
    [InlineData("\"hands\":4294967296", "`hands` is the number `4294967296`; expected a whole number from 0 to 12")]
    [InlineData("\"worth\":-0.01", "`worth` is the number `-0.01`; expected a number, 0 or more")]
    [InlineData("\"worth\":\"12\"", "`worth` is the text `12`; expected a number, 0 or more")]
    [InlineData("\"worth\":[1]", "`worth` is a list; expected a number, 0 or more")]
    [InlineData("\"carriage\":\"by-raod\"", "`carriage` is the text `by-raod`; expected one of `by-road`, `ship`; did you mean `by-road`?")]
    [InlineData("\"carriage\":\"bicycle\"", "`carriage` is the text `bicycle`; expected one of `by-road`, `ship`")]
    [InlineData("\"packedOn\":\"2014-06\"", "`packedOn` is the text `2014-06`; expected a day such as `2014-06-30`")]
    [InlineData("\"packedOn\":\"2021-02-30\"", "`packedOn` is `2021-02-30`, which the calendar does not have; expected a day such as `2014-06-30`")]
    [InlineData("\"labels\":[]", "`labels` is an empty list; expected a list of at least one")]
    [InlineData("\"labels\":[\"a\",null]", "item 2 of `labels` is `null`; expected text in double quotes")]
    [InlineData("\"contents\":[{}]", "item 1 of `contents` has no `name`; expected text in double quotes: what it is called")]
    [InlineData("\"sentOn\":{\"earliest\":\"2014-02-01\",\"latest\":\"2014-01-31\"}", "`earliest` of `sentOn` is after `latest`; expected `earliest` on or before `latest`")]
    [InlineData("\"sentOn\":{}", "`sentOn` has neither end; expected `earliest`, `latest` or both, or no `sentOn` where nothing is known")]
    [InlineData("\"sentOn\":{\"earliest\":\"2014-02\"}", "`earliest` is the text `2014-02`; expected a day such as `2014-06-30`")]
    public void Each_mistake_says_what_is_wrong_and_what_would_be_right(string members, string problem) =>
        Assert.Equal([problem], Documents.ProblemsWith(members));

    [Theory]
    [InlineData("2014-6-3")]
    [InlineData("30/06/2014")]
    [InlineData("2014-06-30T00:00:00Z")]
    [InlineData("02014")]
    [InlineData("-014")]
    [InlineData("２０１４")]
    [InlineData("2014\\n")]
    [InlineData("None")]
    public void What_is_no_date_is_refused(string date)
    {
        Assert.Contains("expected a date such as", Assert.Single(Documents.ProblemsWith($"\"sentOn\":\"{date}\"")), StringComparison.Ordinal);
        Assert.Contains("or `none`", Assert.Single(Documents.ProblemsWith($"\"arrivedOn\":\"{date}\"")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0000")]
    [InlineData("2014-00")]
    [InlineData("2014-13")]
    [InlineData("2014-06-31")]
    [InlineData("2013-02-29")]
    public void What_the_calendar_does_not_have_is_refused(string date) =>
        Assert.Contains("which the calendar does not have", Assert.Single(Documents.ProblemsWith($"\"sentOn\":\"{date}\"")), StringComparison.Ordinal);

    [Fact]
    public void All_problems_of_a_document_are_listed_in_the_order_of_their_places() => Assert.Equal(
        [
            "p.json:1:1: the document has no `id`; expected text in double quotes: its name",
            "p.json:1:12: `schema` is the text `vetting/parcel/2`; expected `vetting/parcel/1`",
            "p.json:2:3: unknown member `wroth`; did you mean `worth`?",
            "p.json:3:12: `hands` is `true`; expected a whole number from 0 to 12",
        ],
        Documents.ProblemsOf("""
            { "schema":"vetting/parcel/2",
              "wroth": 1,
              "hands": true }
            """));

    [Fact]
    public void A_required_member_cannot_be_null() =>
        Assert.Equal(
            ["p.json:1:7: `id` is `null`; expected text in double quotes"],
            Documents.ProblemsOf("{\"id\":null,\"schema\":\"vetting/parcel/1\"}"));

    [Fact]
    public void A_document_of_the_wrong_kind_says_so() =>
        Assert.Equal(["p.json:1:2: the document is a list; expected an object"], Documents.ProblemsOf(" []"));

    [Fact]
    public void A_message_is_one_line_whatever_the_input_says()
    {
        var problem = Assert.Single(Documents.ProblemsWith("\"a\\n\\u202e`b" + new string('c', 200) + "\":1"));

        Assert.StartsWith("unknown member `a\\u000a\\u202e'bccc", problem, StringComparison.Ordinal);
        Assert.InRange(problem.IndexOf("…`", StringComparison.Ordinal), 50, 100);
    }

    [Fact]
    public void Problems_beyond_the_limit_are_counted()
    {
        var problems = Documents.ProblemsOf("{\"a\":1,\"b\":1,\"c\":1}", new ReadingLimits { MaxProblems = 2 }).ToArray();

        Assert.Equal(3, problems.Length);
        Assert.Equal("p.json: 3 more problems are not listed", problems[2]);
    }
}
