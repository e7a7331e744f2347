using Vetting.Tests.Support;

namespace Vetting.Cli.Tests.Commands;

public sealed class ImportTrainingTests : IDisposable
{
    private static readonly string[] Sample =
        ["import", "training-report", "samples/training-records/records.csv", "--country", "QX", "--totals", "samples/training-records/totals.csv", "--made-up"];

    private readonly TemporaryFolder _folder = new();

    public ImportTrainingTests() => SampleFiles.StartFromTheRoot();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Rows_in_are_lines_out_and_rows_set_aside_and_are_compared_with_what_is_printed()
    {
        var ran = await Ran.With(Sample);

        Assert.Equal(0, ran.Code);
        Approved.Match(ran.Output + "\n" + ran.Error);
    }

    [Fact]
    public async Task The_sample_comes_to_the_approved_page()
    {
        var ran = await Ran.With([.. Sample, "--vet", "--registry", "samples/training-records/registry"]);

        Assert.Equal(0, ran.Code);
        Approved.MatchFile(Repository.At("samples/training-records/training-records.approved.md"), ran.Output);
    }

    [Fact]
    public async Task Packages_are_written_that_a_check_can_read_and_what_became_of_each_row()
    {
        var folder = _folder.At("out");
        await Ran.With([.. Sample, "--output", folder]);
        var check = await Ran.With("check", folder, "--registry", "samples/training-records/registry", "--fail-on", "barred");

        Assert.Equal(1, check.Code);
        Assert.Equal(
            ["qx-2021-imet.package.json", "qx-2021-incle.package.json", "qx-2021-section-333.package.json", "qx-2021-section-345.package.json", "qx-2021-unmapped-example-fund-fiscal-year-2021-department-of-defense-training.package.json", "qx-2021-unmapped-service-academies.package.json", "rows.csv"],
            Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Approved.Match(await File.ReadAllTextAsync(Path.Combine(folder, "rows.csv"), TestContext.Current.CancellationToken), "csv");
    }

    [Fact]
    public async Task A_file_that_cannot_be_used_is_said_and_nothing_is_written()
    {
        var file = _folder.Write("records.csv", "fy_report,program\n");
        var ran = await Ran.With("import", "training-report", file, "--output", _folder.At("out"));

        Assert.Equal((65, string.Empty), (ran.Code, ran.Output));
        Assert.Contains("records.csv:1:1: no column is named `course_title`", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    [Fact]
    public async Task A_table_without_a_row_evaluates_nothing()
    {
        var file = _folder.Write("records.csv", "fy_report,program,course_title,start,end,quantity,total_cost,student_unit\n");

        Assert.Equal(5, (await Ran.With("import", "training-report", file, "--vet")).Code);
    }
}
