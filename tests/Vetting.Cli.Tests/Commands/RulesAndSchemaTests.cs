using Vetting.Tests.Support;

namespace Vetting.Cli.Tests.Commands;

public sealed class RulesAndSchemaTests
{
    private const string SmallLaw = "tests/Vetting.Harness.Tests/SmallLaw";

    public RulesAndSchemaTests() => SampleFiles.StartFromTheRoot();

    [Fact]
    public async Task A_rule_is_shown_as_a_page_with_every_version() => Approved.Match((await Ran.With("rules", "show", "sl-06")).Output);

    [Theory]
    [InlineData("2015-06-01", "XX-02@2014-01-01", "XX-02@2020-01-01\n")]
    [InlineData("2023-06-01", "XX-02@2020-01-01", "XX-02@2014-01-01\n")]
    public async Task A_rule_is_shown_as_it_was_on_a_day(string day, string version, string other)
    {
        var page = (await Ran.With("rules", "show", "XX-02", "--rules", SmallLaw, "--law-on", day)).Output;
        Assert.Contains($"  version        {version}\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"  version        {other}", page, StringComparison.Ordinal);
        Assert.Contains("  history        2014-01-01 to 2019-12-31: XX-02@2014-01-01\n", page, StringComparison.Ordinal);
        Assert.Contains("  cases          XX-02.01: clear; made up\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("XX-01", "2010-06-01", "On 2010-06-01 there was no such law.")]
    [InlineData("XX-02", "2010-06-01", "For 2010-06-01 no text is encoded")]
    public async Task A_day_without_a_text_is_said(string id, string day, string says)
    {
        var page = (await Ran.With("rules", "show", id, "--rules", SmallLaw, "--law-on", day)).Output;
        Assert.Contains(says, page, StringComparison.Ordinal);
        Assert.DoesNotContain("  version  ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_names_parameters_shows_their_values()
    {
        var page = (await Ran.With("rules", "show", "SL-01")).Output;

        Assert.Contains("violations-of-practice: torture, extrajudicial-killing", page.ReplaceLineEndings(" ").Replace("                 ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_rule_that_is_listed_can_be_shown()
    {
        var ids = (await Ran.With("rules", "list")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]).Distinct(StringComparer.Ordinal).ToList();

        Assert.True(ids.Count >= 10, string.Join(' ', ids));
        foreach (var id in ids)
        {
            var ran = await Ran.With("rules", "show", id);
            Assert.Equal(0, ran.Code);
            Assert.All(ran.Output.Split('\n'), line => Assert.True(line.Length <= 100, line));
        }
    }

    [Fact]
    public async Task A_rule_that_is_not_there_is_answered_with_the_nearest()
    {
        var ran = await Ran.With("rules", "show", "SL-O6");

        Assert.Equal((64, "no rule has the id `SL-O6`; did you mean `SL-06`?\n"), (ran.Code, ran.Error));
    }

    [Theory]
    [InlineData("chekc", "check")]
    [InlineData("shcema", "schema")]
    public async Task A_misspelt_command_is_answered_with_the_nearest(string command, string meant)
    {
        var ran = await Ran.With(command, "package");

        Assert.Equal((64, string.Empty), (ran.Code, ran.Output));
        Assert.Contains(meant, ran.Error.Split('\n'), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_option_is_answered_with_the_nearest_and_not_taken_for_a_file() =>
        Assert.StartsWith("unknown option `--fial-on`; did you mean `--fail-on`?\n", (await Ran.With("check", "samples", "--fial-on", "never")).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("package")]
    [InlineData("registry")]
    [InlineData("rules")]
    [InlineData("report")]
    public async Task A_format_has_its_schema(string kind)
    {
        var schema = (await Ran.With("schema", kind)).Output;

        Assert.Equal("http://json-schema.org/draft-07/schema#", (string?)Newtonsoft.Json.Linq.JObject.Parse(schema)["$schema"]);
        Assert.EndsWith("}\n", schema, StringComparison.Ordinal);
    }
}
