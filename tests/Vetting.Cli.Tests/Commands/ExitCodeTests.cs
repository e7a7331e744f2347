using Vetting.Cli.Commands;
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
    [InlineData(65, "check", "samples/90-malformed/misspelt-member.package.json")]
    [InlineData(65, "check", "samples/civilian-justice", "samples/no-such.package.json")]
    [InlineData(5, "check", "rules")]
    [InlineData(5, "check", "samples/civilian-justice", "--rules", "samples/civilian-justice")]
    [InlineData(64, "check")]
    [InlineData(64, "chekc", "samples")]
    [InlineData(64, "check", "samples", "--law-on", "2021-02-30")]
    [InlineData(0, "schema", "package")]
    [InlineData(0, "rules", "list")]
    [InlineData(0, "rules", "show", "SL-06")]
    [InlineData(64, "rules", "show", "SL-99")]
    public async Task A_command_ends_with_its_code(int expected, params string[] args)
    {
        var (code, _, error) = await Run(args);
        Assert.True(code == expected, $"{code}: {error}");
    }

    [Fact]
    public async Task A_folder_of_malformed_files_is_left_out_unless_it_is_named()
    {
        Assert.Equal(1, (await Run("check", "samples")).Code);
        Assert.Equal(65, (await Run("check", "samples/90-malformed")).Code);
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_leaves_nothing_behind()
    {
        var folder = Directory.CreateTempSubdirectory("vetting-").FullName;
        var taken = Path.Combine(folder, "report.txt");
        Directory.CreateDirectory(taken);

        Assert.Equal(65, (await Run("check", "samples/civilian-justice", "--output", taken)).Code);
        Assert.Equal([taken], Directory.EnumerateFileSystemEntries(folder));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_problem_goes_to_standard_error_and_not_into_the_report()
    {
        var (_, output, error) = await Run("check", "samples/90-malformed/misspelt-member.package.json");
        Assert.Equal(string.Empty, output);
        Assert.StartsWith("samples/90-malformed/misspelt-member.package.json:", error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }
}
