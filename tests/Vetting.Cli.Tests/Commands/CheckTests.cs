using Vetting.Tests.Support;

namespace Vetting.Cli.Tests.Commands;

public sealed class CheckTests
{
    private const string Civilian = "samples/civilian-justice/civilian-justice.package.json";

    public CheckTests() => SampleFiles.StartFromTheRoot();

    [Theory]
    [InlineData("samples")]
    [InlineData("samples/")]
    [InlineData("./samples")]
    public async Task A_folder_of_malformed_files_is_left_out_unless_it_is_named(string folder)
    {
        var all = await Ran.With("check", folder);

        Assert.Equal((1, string.Empty), (all.Code, all.Error));
        Assert.Equal(65, (await Ran.With("check", folder + "/90-malformed")).Code);
    }

    [Fact]
    public async Task Several_packages_begin_with_a_list_of_what_each_comes_to()
    {
        var ran = await Ran.With("check", "samples/civilian-justice", "samples/tlatlaya-102nd-battalion");

        Assert.StartsWith("2 PACKAGES  1 held, 1 clear\n", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_problem_goes_to_standard_error_and_not_into_the_report()
    {
        var ran = await Ran.With("check", "samples/90-malformed/misspelt-member.package.json");

        Assert.Equal(string.Empty, ran.Output);
        Assert.Equal(Text("samples/90-malformed/misspelt-member.package.approved.txt") + "\n", ran.Error);
    }

    [Fact]
    public async Task A_file_that_cannot_be_used_does_not_stop_the_others()
    {
        var ran = await Ran.With("check", "samples/90-malformed/comment.package.json", Civilian);

        Assert.Equal(65, ran.Code);
        Assert.StartsWith("NOT CHECKED  1 of 2 inputs", ran.Output, StringComparison.Ordinal);
        Assert.Contains("\nCLEAR", ran.Output, StringComparison.Ordinal);
        Assert.StartsWith("samples/90-malformed/comment.package.json:", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_registry_is_said_once_however_many_packages_need_it()
    {
        var one = OneLine(Civilian);
        var ran = await Ran.WithInput($"{one}\n{one}\n{one}\n", "check", "-", "--registry", "samples/90-malformed/unknown-unit.registry.json");

        Assert.Equal(65, ran.Code);
        Assert.Equal(Text("samples/90-malformed/unknown-unit.registry.approved.txt") + "\n", ran.Error);
    }

    [Fact]
    public async Task A_bad_line_of_many_is_named_by_its_number_and_the_others_are_checked()
    {
        var one = OneLine(Civilian);
        var ran = await Ran.WithInput($"{one}\n{{\"schema\":\n\n{one}\n", "check", "-", "--format", "json");

        Assert.Equal(65, ran.Code);
        Assert.StartsWith("-:2:", ran.Error, StringComparison.Ordinal);
        Assert.Equal(2, Occurrences(ran.Output, "\"packageId\": \"civilian-justice\""));
    }

    [Fact]
    public async Task A_file_of_lines_is_read_as_standard_input_is()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("two.ndjson", $"{OneLine(Civilian)}\nnull\n");
        var ran = await Ran.With("check", file, "--registry", "samples/civilian-justice/registry");

        Assert.Equal(65, ran.Code);
        Assert.StartsWith("NOT CHECKED  1 of 2 inputs", ran.Output, StringComparison.Ordinal);
        Assert.Contains("\nCLEAR", ran.Output, StringComparison.Ordinal);
        Assert.StartsWith($"{file.Replace('\\', '/')}:2:1:", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_may_be_one_document_over_many_lines()
    {
        var ran = await Ran.WithInput(Text(Civilian), "check", "-", "--registry", "samples/civilian-justice/registry");

        Assert.Equal((0, string.Empty), (ran.Code, ran.Error));
    }

    [Fact]
    public async Task Lines_on_standard_input_may_be_more_than_one_document_may_have()
    {
        var one = OneLine(Civilian) + new string(' ', 4 * 1024 * 1024) + "\n";
        var ran = await Ran.WithInput(string.Concat(Enumerable.Repeat(one, 9)), "check", "-", "--format", "json", "--fail-on", "never");

        Assert.Equal((0, string.Empty), (ran.Code, ran.Error));
        Assert.Equal(9, Occurrences(ran.Output, "\"packageId\": "));
    }

    [Fact]
    public async Task Nothing_on_standard_input_is_a_file_that_cannot_be_used() =>
        Assert.Equal(65, (await Ran.WithInput("\n \n", "check", "-")).Code);

    [Fact]
    public async Task Without_a_registry_nobody_is_cleared()
    {
        var ran = await Ran.WithInput(Text(Civilian), "check", "-");

        Assert.Equal(2, ran.Code);
        Assert.Contains("none: nothing is known of any unit", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_registry_beside_a_package_is_used_and_named_unless_another_is_given()
    {
        var beside = await Ran.With("check", Civilian);
        var another = await Ran.With("check", Civilian, "--registry", "samples/mexico-2021/registry");

        Assert.Contains("samples/civilian-justice/registry/civilian-justice.registry.json (sha256 ", Unwrapped(beside.Output), StringComparison.Ordinal);
        Assert.Contains("samples/mexico-2021/registry/mexico-2021.registry.json (sha256 ", Unwrapped(another.Output), StringComparison.Ordinal);
        Assert.DoesNotContain("samples/civilian-justice/registry/civilian-justice.registry.json (sha256 ", Unwrapped(another.Output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_registries_are_read_as_one()
    {
        var ran = await Ran.With("check", Civilian, "--registry", "samples/mexico-2021/registry", "--registry", "samples/civilian-justice/registry");

        Assert.Equal((0, string.Empty), (ran.Code, ran.Error));
    }

    [Fact]
    public async Task An_auditors_report_says_so_in_every_section()
    {
        var ran = await Ran.With("check", "samples/tlatlaya-102nd-battalion", "--assess-as", "auditor");
        var sections = ran.Output.Split('\n').Skip(1).Where(line => line.Length > 2 && char.IsUpper(line[0]) && char.IsUpper(line[1])).ToList();

        Assert.True(sections.Count >= 6, string.Join('\n', sections));
        Assert.All(sections, line => Assert.Contains("AS AUDITOR", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_published_after_the_cut_off_is_not_used()
    {
        var then = await Ran.With("check", "samples/mexico-2021", "--known-on", "2021-12-31");
        var now = await Ran.With("check", "samples/mexico-2021");

        Assert.Contains("what was public by 2021-12-31", then.Output, StringComparison.Ordinal);
        Assert.NotEqual(now.Output, then.Output);
    }

    private static string OneLine(string file) => Text(file).ReplaceLineEndings(" ");

    private static int Occurrences(string text, string of) => text.Split(of).Length - 1;

    private static string Unwrapped(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Text(string file) => File.ReadAllText(file);
}
