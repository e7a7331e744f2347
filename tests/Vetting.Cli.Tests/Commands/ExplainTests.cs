using Vetting.Tests.Support;

namespace Vetting.Cli.Tests.Commands;

public sealed class ExplainTests
{
    private const string Tlatlaya = "samples/tlatlaya-102nd-battalion";

    public ExplainTests() => SampleFiles.StartFromTheRoot();

    [Fact]
    public async Task A_finding_is_explained_down_to_its_sources_with_what_would_clear_it() =>
        Approved.Match((await Ran.With("explain", Tlatlaya, "--rule", "SL-01", "--subject", "/lines/0/recipients/0", "--what-if")).Output);

    [Fact]
    public async Task An_act_is_applied_and_what_gets_worse_comes_first() =>
        Approved.Match((await Ran.With("explain", Tlatlaya, "--rule", "SL-01", "--subject", "/lines/0/recipients/0", "--what-if", "move-channel:Section 127e")).Output);

    [Fact]
    public async Task Two_days_are_shown_side_by_side() =>
        Approved.Match((await Ran.With("check", Tlatlaya, "--known-on", "2014-06-29", "--against", "now", "--fail-on", "never")).Output.Split("WHAT MOVES")[1]);

    [Fact]
    public async Task Explanations_and_comparisons_are_written_as_json_too()
    {
        Assert.StartsWith("{\n  \"schema\": \"vetting/explanation/1\",", (await Ran.With("explain", Tlatlaya, "--format", "json")).Output, StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"schema\": \"vetting/comparison/1\",", (await Ran.With("check", Tlatlaya, "--against", "2015-01-01", "--format", "json", "--fail-on", "never")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(64, "no rule has the id `SL-O1`; did you mean `SL-01`?", "--rule", "SL-O1")]
    [InlineData(64, "the rule is not asked of `/lines/9`", "--rule", "SL-01", "--subject", "/lines/9")]
    [InlineData(64, "no rule is asked of `/lines/9`; expected a place such as `/lines/0` or `/lines/0/recipients/0`", "--subject", "/lines/9")]
    [InlineData(64, "no act is called `bribe` here", "--rule", "SL-01", "--what-if", "bribe")]
    public async Task What_is_not_there_is_said(int code, string problem, params string[] options)
    {
        var ran = await Ran.With(["explain", Tlatlaya, .. options]);

        Assert.Equal(code, ran.Code);
        Assert.StartsWith(problem, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_is_nothing_to_explain() =>
        Assert.Equal(0, (await Ran.With("explain", "samples/civilian-justice")).Code);
}
