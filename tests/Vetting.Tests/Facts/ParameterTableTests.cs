using NodaTime;
using NodaTime.Text;
using Vetting.Facts;
using Vetting.Reading;

namespace Vetting.Tests.Facts;

public sealed class ParameterTableTests
{
    private const string Citation = """ "provision": "p", "source": "s", "read": "2023-04-20", "verified": true """;

    private const string Months = $$"""
        { "name": "months", "meaning": "m", "values": [
          { "from": "2016-01-01", "number": 6.5, {{Citation}} },
          { "from": "2014-01-01", "to": "2014-12-31", "number": 12, {{Citation}} } ] }
        """;

    private const string Violations = $$"""
        { "name": "violations", "meaning": "m", "values": [
          { "from": "2015-01-01", "to": "9999-12-31", "list": [ "torture" ], {{Citation}} } ] }
        """;

    private static Document<ParameterTableContent> Read(params IEnumerable<string> parameters) => new DocumentReader<ParameterTableContent>()
        .ReadText($$"""{ "schema": "vetting/parameters/1", "parameters": [ {{string.Join(',', parameters)}} ] }""", "p.json");

    [Theory]
    [InlineData("2013-12-31", null, null)]
    [InlineData("2014-01-01", 12.0, null)]
    [InlineData("2014-12-31", 12.0, null)]
    [InlineData("2015-01-01", null, true)]
    [InlineData("2016-01-01", 6.5, true)]
    [InlineData("9999-12-31", 6.5, true)]
    public void A_parameter_has_the_value_of_the_day(string day, double? months, bool? isListed)
    {
        var law = new ParameterTable(Read(Months, Violations).Value).On(LocalDatePattern.Iso.Parse(day).Value);

        Assert.Equal((decimal?)months, law.Number("months"));
        Assert.Equal(isListed, law.Lists("violations", "torture"));
        Assert.Null(law.Number("violations"));
    }

    [Fact]
    public void Each_boundary_begins_something_new_and_the_days_between_share_one_object()
    {
        var table = new ParameterTable(Read(Months, Violations).Value);

        Assert.Equal([new LocalDate(2014, 1, 1), new LocalDate(2015, 1, 1), new LocalDate(2016, 1, 1)], table.Boundaries.AsEnumerable());
        Assert.Same(table.On(new LocalDate(2014, 1, 1)), table.On(new LocalDate(2014, 12, 31)));
        Assert.NotSame(table.On(new LocalDate(2014, 12, 31)), table.On(new LocalDate(2015, 1, 1)));
        Assert.Same(table.On(LocalDate.MinIsoValue), table.On(new LocalDate(2013, 12, 31)));
    }

    [Theory]
    [InlineData("2014-12-31", "2016-01-01", "two values of one parameter are in force at once; expected one value at a time")]
    [InlineData("\"to\": \"2014-12-31\",", "", "two values of one parameter are in force at once; expected one value at a time")]
    [InlineData("2014-12-31", "2013-12-31", "the value ends before it begins")]
    [InlineData("\"number\": 12", "\"list\": []", "one value of the parameter is a number, another a list; expected values of one kind")]
    [InlineData("\"number\": 12", "\"x-number\": 12", "a value is a number or a list; expected exactly one of `number` and `list`")]
    [InlineData("\"number\": 12,  \"provision\": \"p\", \"source\": \"s\", \"read\": \"2023-04-20\"", "\"number\": 12,  \"provision\": \"p\", \"source\": \"s\"", "the value was read at its source, and it is not said when; expected `read`, or `\"verified\": false`")]
    [InlineData("\"months\"", "\"Months\"", "`name` is the text `Months`; expected small letters, digits and hyphens")]
    public void Each_mistake_is_refused(string right, string wrong, string problem)
    {
        Assert.Contains(right, Months, StringComparison.Ordinal);
        var problems = Read(Months.Replace(right, wrong, StringComparison.Ordinal)).Problems;

        Assert.Equal(problem, Assert.Single(problems).ToString().Split(": ", 2)[1]);
    }

    [Fact]
    public void A_name_is_given_once() => Assert.EndsWith(
        "another parameter is named `months`; expected one name for one parameter",
        Assert.Single(Read(Months, Months).Problems).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void A_parameter_without_values_never_has_one()
    {
        var document = Read("""{ "name": "nothing", "meaning": "m", "values": [] }""", Months);
        var table = new ParameterTable(document.Value);

        Assert.Empty(document.Problems);
        Assert.Null(table.On(new LocalDate(2023, 1, 1)).Lists("nothing", "anything"));
        Assert.True(table.Names["nothing"]);
    }
}
