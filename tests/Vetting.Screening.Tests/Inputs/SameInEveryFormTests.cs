using Vetting.Screening.Tests.Flat;

namespace Vetting.Screening.Tests.Inputs;

/// <summary>The same packages give the same findings in whichever form they come.</summary>
public sealed class SameInEveryFormTests
{
    private static readonly string Expected = Screened.RunOn(Made.Lines).FindingsSha256;

    [Fact]
    public void One_package_at_a_time_says_what_many_say()
    {
        var one = Made.Lines.Select(line => Body(line)).ToList();

        Assert.Equal(one, Bodies(Made.Lines));
    }

    [Fact]
    public void The_careful_reader_says_what_the_bulk_reader_says()
    {
        // A member that is ignored but nested is left to the careful reader.
        var nested = Made.Lines.Select(line => "{\"x-own\":{\"a\":1}," + line[1..]);

        Assert.Equal(Expected, Screened.RunOn(nested).FindingsSha256);
    }

    [Fact]
    public void Comma_separated_values_say_the_same()
    {
        using var folder = new TemporaryFolder();
        folder.Write("packages.csv", FlatRows.Csv(Made.Lines));
        var totals = Screened.Run(folder, "packages.csv");

        Assert.Equal((Expected, 0, Made.Lines.Count), (totals.FindingsSha256, (int)totals.SetAside, (int)totals.Records));
    }

    [Fact]
    public void What_rows_repeat_may_be_left_out()
    {
        using var folder = new TemporaryFolder();
        var (columns, rows) = FlatRows.Of(Made.Lines);
        var (id, line) = (Array.IndexOf(columns, "id"), Array.IndexOf(columns, "line.id"));
        var thinned = rows.Select((row, index) => row.Select((cell, position) =>
            index > 0 && row[id] == rows[index - 1][id] && position != line
                && (!columns[position].Contains('.', StringComparison.Ordinal) || (row[line] == rows[index - 1][line] && columns[position].StartsWith("line.", StringComparison.Ordinal)))
                ? string.Empty : cell));
        folder.Write("packages.csv", string.Join('\n', thinned.Select(row => string.Join(',', row)).Prepend(string.Join(',', columns))));

        Assert.Equal(Expected, Screened.Run(folder, "packages.csv").FindingsSha256);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task Parquet_says_the_same(int rowsPerGroup)
    {
        using var folder = new TemporaryFolder();
        var (columns, rows) = FlatRows.Of(Made.Lines);
        await ParquetFile.WriteAsync(folder.At("packages.parquet"), columns, rows, rowsPerGroup);

        Assert.Equal(Expected, Screened.Run(folder, "packages.parquet").FindingsSha256);
    }

    [Fact]
    public async Task Parquet_with_the_JSON_in_one_column_says_the_same()
    {
        using var folder = new TemporaryFolder();
        await ParquetFile.WriteAsync(folder.At("packages.parquet"), ["package"], [.. Made.Lines.Select(line => new string?[] { line })], 50);

        Assert.Equal(Expected, Screened.Run(folder, "packages.parquet").FindingsSha256);
    }

    [Theory]
    [InlineData("packages.csv")]
    [InlineData("packages.parquet")]
    public async Task A_run_over_rows_is_resumed_at_the_package_that_comes_next(string file)
    {
        using var folder = new TemporaryFolder();
        var (columns, rows) = FlatRows.Of(Made.Lines);
        folder.Write("packages.csv", FlatRows.Csv(Made.Lines));
        await ParquetFile.WriteAsync(folder.At("packages.parquet"), columns, rows, 33);
        var job = Screened.Job(folder, file) with { CheckpointBlocks = 1 };

        foreach (var after in (int[])[1, 3, 8])
        {
            using var ending = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            var blocks = 0;
            Assert.ThrowsAny<OperationCanceledException>(() => Screener.Run(
                job with { StartsOver = true },
                _ =>
                {
                    if (++blocks == after)
                    {
                        ending.Cancel();
                    }
                },
                cancellation: ending.Token));
            var totals = Screened.Run(job);
            Assert.Equal((Expected, true), (totals.FindingsSha256, totals.WasResumed));
        }
    }

    [Fact]
    public void Standard_input_says_the_same()
    {
        using var folder = new TemporaryFolder();
        var job = Screened.Job(folder, "none") with
        {
            Files = ["-"],
            StandardInput = () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', Made.Lines))),
        };

        Assert.Equal(Expected, Screened.Run(job).FindingsSha256);
    }

    [Fact]
    public void Several_files_say_what_one_file_says()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.ndjson", string.Join('\n', Made.Lines.Take(50)));
        folder.Write("b.csv", FlatRows.Csv(Made.Lines.Skip(50).Take(30)));
        folder.Write("c.ndjson", string.Join('\n', Made.Lines.Skip(80)));
        var job = Screened.Job(folder, "a.ndjson");

        Assert.Equal(Expected, Screened.Run(job with { Files = [folder.At("a.ndjson"), folder.At("b.csv"), folder.At("c.ndjson")] }).FindingsSha256);
    }

    private static string Body(string line) => Assert.Single(Bodies([line]));

    private static IEnumerable<string> Bodies(IEnumerable<string> lines)
    {
        using var folder = new TemporaryFolder();
        folder.Write("packages.ndjson", string.Join('\n', lines));
        Screened.Run(folder, "packages.ndjson");
        return [.. File.ReadLines(folder.At("findings.ndjson")).Select(line => line[line.IndexOf("\"package\"", StringComparison.Ordinal)..])];
    }
}
