using Vetting.Tests.Support;

namespace Vetting.Cli.Tests.Commands;

/// <summary>What is changed about the rules on the command line is told wherever the result is read.</summary>
public sealed class RuleChangeTests : IDisposable
{
    private const string Sample = "samples/civilian-justice";
    private const string Told = "the rules were changed: CF-01: a Warn left out; the reason given: not held to it\n";

    private readonly TemporaryFolder _folder = new();

    public RuleChangeTests() => SampleFiles.StartFromTheRoot();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("html")]
    [InlineData("markdown")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("csv")]
    public async Task Every_format_tells_which_rule_was_left_out_and_why(string format)
    {
        var ran = await Ran.With("check", Sample, "--without", "cf-01=not held to it", "--format", format, "--output", _folder.At("report"));

        Assert.Equal((0, Told), (ran.Code, ran.Error));
        Assert.Contains("CF-01", _folder.Read("report"), StringComparison.Ordinal);
        Assert.Contains("not held to it", _folder.Read("report"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bar_that_is_left_out_fails_the_run_and_the_receipt_names_it()
    {
        var ran = await Ran.With("check", Sample, "--without", "SL-01=we trust them", "--receipt", _folder.At("receipt.json"));

        Assert.Equal(2, ran.Code);
        Assert.Contains("\"reason\": \"we trust them\"", _folder.Read("receipt.json"), StringComparison.Ordinal);
        Assert.Equal(0, (await Ran.With("verify", _folder.At("receipt.json"))).Code);
    }

    [Fact]
    public async Task A_receipt_of_changed_rules_does_not_verify_without_the_change()
    {
        await Ran.With("check", Sample, "--severity", "SL-01=Hold=our policy", "--receipt", _folder.At("receipt.json"));
        _folder.Write("receipt.json", _folder.Read("receipt.json").Replace("\"severity\": \"Hold\"", "\"severity\": \"Warn\"", StringComparison.Ordinal));

        Assert.Equal(4, (await Ran.With("verify", _folder.At("receipt.json"))).Code);
    }

    [Fact]
    public async Task Added_rules_are_asked_with_the_shipped_ones_and_replacing_rules_alone()
    {
        await Ran.With("new", "rule", "--output", _folder.At("mine/rules.json"));

        var added = await Ran.With("check", Sample, "--add-rules", _folder.At("mine"), "--format", "json", "--receipt", _folder.At("receipt.json"));
        var replaced = await Ran.With("check", Sample, "--rules", _folder.At("mine"), "--format", "json");

        Assert.Contains("\"rule\": \"MY-01\"", added.Output, StringComparison.Ordinal);
        Assert.Contains("\"rule\": \"SL-01\"", added.Output, StringComparison.Ordinal);
        Assert.Contains("\"rule\": \"MY-01\"", replaced.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"rule\": \"SL-01\"", replaced.Output, StringComparison.Ordinal);
        Assert.Contains(_folder.At("mine"), _folder.Read("receipt.json"), StringComparison.Ordinal);
        Assert.Equal(0, (await Ran.With("verify", _folder.At("receipt.json"))).Code);
    }

    [Theory]
    [InlineData("--without", "SL-011=x", "no rule of the set is called `SL-011`; did you mean `SL-01`?\n")]
    [InlineData("--without", "SL-01", "`SL-01` does not say what and why; expected RULE=REASON\n\nsee `vetting --help`\n")]
    [InlineData("--severity", "SL-01=Note=x", "`SL-01` is a Bar, and a note changes no disposition; expected Warn or worse, or to leave the rule out\n")]
    [InlineData("--severity", "SL-01=0=x", "`0` is no severity; expected Bar, Hold, Warn or Note\n\nsee `vetting --help`\n")]
    public async Task A_change_that_cannot_be_is_wrong_usage(string option, string value, string says)
    {
        var ran = await Ran.With("check", Sample, option, value);

        Assert.Equal((64, string.Empty, says), (ran.Code, ran.Output, ran.Error));
    }

    [Theory]
    [InlineData("explain")]
    [InlineData("screen")]
    public async Task Every_command_that_checks_tells_it(string command)
    {
        var package = _folder.Write("p.ndjson", (await File.ReadAllTextAsync($"{Sample}/civilian-justice.package.json", TestContext.Current.CancellationToken)).ReplaceLineEndings(" ") + "\n");

        var ran = await Ran.With([command, package, "--registry", $"{Sample}/registry", "--without", "CF-01=not held to it", "--output", _folder.At("out.ndjson")]);

        Assert.EndsWith(Told, ran.Error, StringComparison.Ordinal);
    }
}
