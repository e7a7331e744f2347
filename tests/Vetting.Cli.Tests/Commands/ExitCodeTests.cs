using Vetting.Tests.Support;

namespace Vetting.Cli.Tests.Commands;

public sealed class ExitCodeTests
{
    public ExitCodeTests() => SampleFiles.StartFromTheRoot();

    [Theory]
    [InlineData(1, "check", "samples/every-outcome")]
    [InlineData(2, "check", "samples/tlatlaya-102nd-battalion")]
    [InlineData(0, "check", "samples/tlatlaya-102nd-battalion", "--fail-on", "barred")]
    [InlineData(1, "check", "samples/tlatlaya-102nd-battalion", "--assess-as", "auditor")]
    [InlineData(0, "check", "samples/every-outcome", "--fail-on", "never")]
    [InlineData(0, "check", "samples/civilian-justice")]
    [InlineData(2, "check", "samples/civilian-justice", "samples/tlatlaya-102nd-battalion")]
    [InlineData(1, "check", "samples/tlatlaya-102nd-battalion", "samples/every-outcome")]
    [InlineData(65, "check", "samples/90-malformed/misspelt-member.package.json")]
    [InlineData(65, "check", "samples/every-outcome", "samples/no-such.package.json")]
    [InlineData(65, "check", "samples/civilian-justice", "--registry", "samples/90-malformed/unknown-unit.registry.json")]
    [InlineData(65, "check", "samples/civilian-justice", "--rules", "samples/90-malformed/np.rules.json")]
    [InlineData(65, "check", "samples/civilian-justice", "--fail-on", "never", "--registry", "samples/no-such-folder")]
    [InlineData(5, "check", "rules/channels")]
    [InlineData(5, "check", "samples/civilian-justice", "rules/channels")]
    [InlineData(5, "check", "samples/civilian-justice", "--rules", "samples/civilian-justice")]
    [InlineData(5, "check", "samples/civilian-justice", "--rules", "samples/civilian-justice", "--fail-on", "never")]
    [InlineData(1, "check", "samples/every-outcome", "--fail-on", "warned")]
    [InlineData(64)]
    [InlineData(64, "check")]
    [InlineData(64, "chekc", "samples")]
    [InlineData(64, "check", "samples", "--law-on", "2021-02-30")]
    [InlineData(64, "check", "samples", "--fail-on", "7")]
    [InlineData(64, "check", "samples", "--assess-as", "congress")]
    [InlineData(64, "check", "samples", "--format", "pdf")]
    [InlineData(64, "check", "samples", "--no-such-option")]
    [InlineData(64, "check", "")]
    [InlineData(64, "check", "samples/civilian-justice", "--output", "")]
    [InlineData(64, "check", "samples/civilian-justice", "--output=")]
    [InlineData(64, "check", "samples/civilian-justice", "--output", " ")]
    [InlineData(64, "check", "samples/civilian-justice", "--receipt", "")]
    [InlineData(64, "check", "samples/civilian-justice", "--registry", "")]
    [InlineData(64, "check", "samples/civilian-justice", "--rules", "")]
    [InlineData(64, "check", "samples/civilian-justice", "--known-on", "")]
    [InlineData(64, "explain", "")]
    [InlineData(64, "screen", "samples/civilian-justice", "--output", "")]
    [InlineData(64, "verify", "")]
    [InlineData(64, "new", "package", "--output", "")]
    [InlineData(64, "test", "")]
    [InlineData(0, "--help")]
    [InlineData(0, "schema", "package")]
    [InlineData(64, "schema", "treaty")]
    [InlineData(0, "rules", "list")]
    [InlineData(0, "rules", "show", "SL-06")]
    [InlineData(64, "rules", "show", "SL-99")]
    [InlineData(5, "rules", "list", "--rules", "samples/civilian-justice")]
    public async Task A_command_ends_with_its_code(int expected, params string[] args)
    {
        var ran = await Ran.With(args);
        Assert.True(ran.Code == expected, $"{ran.Code}: {ran.Error}");
    }

    [Theory]
    [InlineData(70, 65, 64, 4, 1, 5, 2, 3, 0)]
    [InlineData(65, 64, 0, 1)]
    [InlineData(1, 5, 2, 3, 0)]
    [InlineData(5, 2, 3, 0)]
    [InlineData(2, 3, 0)]
    [InlineData(3, 0)]
    public void Of_several_results_the_gravest_is_told(int expected, params int[] others)
    {
        Assert.Equal((ExitCode)expected, ExitCodes.First(others.Append(expected).Select(code => (ExitCode)code)));
        Assert.Equal((ExitCode)expected, ExitCodes.First(others.Prepend(expected).Select(code => (ExitCode)code)));
    }

    [Fact]
    public void No_result_at_all_is_no_pass() => Assert.Equal(ExitCode.NothingEvaluated, ExitCodes.First([]));

    [Fact]
    public async Task A_cancelled_run_writes_no_report()
    {
        var ran = await Ran.On(string.Empty, inColour: false, ["check", "samples/civilian-justice"], new CancellationToken(canceled: true));

        Assert.NotEqual(0, ran.Code);
        Assert.Equal(string.Empty, ran.Output);
    }
}
