namespace Vetting.Screening.Tests.Inputs;

/// <summary>A record that cannot be used is said with its place and set aside; it never ends the run or goes missing.</summary>
public sealed class SettingAsideTests
{
    private const string Head = "id,country,line.id,line.channel,recipient.unit,recipient.named\n";

    [Fact]
    public void A_broken_line_is_said_with_its_place()
    {
        List<string> problems = [];
        var totals = Screen("packages.ndjson", $"{Made.Lines[0]}\n\n{{\"schema\":\"vetting/package/1\",\"id\":\"p\",\"country\":\"Mexico\",\"lines\":[]}}\n{Made.Lines[1]}", problems);

        Assert.Equal((3, 2, 1), (totals.Records, totals.WithFindings + totals.Clear, totals.SetAside));
        Assert.Equal(["packages.ndjson:3:50: `country` is the text `Mexico`; expected two capital letters, as ISO 3166-1 alpha-2 writes a country"], problems);
    }

    [Fact]
    public void A_file_of_nothing_but_broken_lines_is_read_to_its_end()
    {
        var totals = Screen("packages.ndjson", string.Join('\n', Enumerable.Repeat("{", 500)));

        Assert.Equal((500, 500, 0), (totals.Records, totals.SetAside, totals.WithFindings + totals.Clear));
    }

    [Fact]
    public void An_empty_file_has_no_records() => Assert.Equal(0, Screen("packages.ndjson", string.Empty).Records);

    [Theory]
    [InlineData("a,Mexico,l,INCLE,,x\n", "packages.csv:2:2: `country` is the text `Mexico`; expected two capital letters, as ISO 3166-1 alpha-2 writes a country")]
    [InlineData("a,MX,l,INCLE,,x\na,CO,l,INCLE,,y\n", "packages.csv:3:2: `country` says something else than before; expected the same in every row, or nothing")]
    [InlineData("a,,l,INCLE,,x\n", "packages.csv:2:1: the document has no `country`; expected two capital letters, as ISO 3166-1 alpha-2 writes a country: the country that is assisted, as ISO 3166-1 alpha-2 writes it")]
    [InlineData("a,MX,,INCLE,,x\n", "packages.csv:2:1: item 1 of `lines` has no `id`; expected text in double quotes: names the line within its package")]
    [InlineData("a,MX,l,INCLE,,x,more\n", "packages.csv:2:1: the row has more cells than there are columns; expected at most 6")]
    [InlineData("a,MX,l,IN\"CLE,,x\n", "packages.csv:2:1: a quote in the middle of a cell; expected a quote inside a cell written twice, and the cell in quotes")]
    [InlineData(",MX,l,INCLE,,x\n", "packages.csv:2:1: the document has no `id`; expected text in double quotes: the package's own id, stable between versions of it")]
    public void A_broken_row_is_said_with_its_row_and_column(string rows, string problem)
    {
        List<string> problems = [];
        var totals = Screen("packages.csv", $"{Head}{rows}b,MX,l,INCLE,,x\n", problems);

        Assert.Equal([problem], problems);
        Assert.Equal((2, 1, 1), (totals.Records, totals.SetAside, totals.WithFindings));
    }

    [Theory]
    [InlineData("id,contry\n", "no member of the format is named `contry`; expected a column of the flat form; did you mean `country`?")]
    [InlineData("country\n", "there is no column `id`; expected the package's id in every row, or in its first")]
    [InlineData("id,id\n", "another column is named `id`; expected each name once")]
    [InlineData("id,line.events.startsOn\n", "`events` is a list; expected `events.1.` and a member")]
    [InlineData("id,line.emergency\n", "`line.emergency` has members of its own; expected the name of one of them behind a point")]
    [InlineData("", "the file is empty; expected a row with the names of the columns")]
    public void A_header_that_cannot_be_used_ends_the_run_before_it_begins(string text, string problem) =>
        Assert.Contains(problem, Assert.Throws<Reading.UnusableInputException>(() => Screen("packages.csv", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Ids_of_lines_may_be_left_out_of_a_table_that_has_none() =>
        Assert.Equal((1, 1), Screen("packages.csv", "id,country,line.channel,recipient.named\na,MX,INCLE,x\n") is var totals ? ((int)totals.Records, (int)totals.SetAside) : default);

    [Fact]
    public void A_file_that_ends_in_the_middle_of_a_row_sets_its_last_package_aside()
    {
        List<string> problems = [];
        var totals = Screen("packages.csv", $"{Head}a,MX,l,INCLE,,x\nb,MX,l,INC", problems);

        Assert.Equal(["packages.csv:3:1: the file ends in the middle of a row, so the rest of it is lost; expected a cell for every column, or the end of the line"], problems);
        Assert.Equal((2, 1), (totals.Records, totals.SetAside));
    }

    [Fact]
    public void A_header_of_millions_of_columns_is_refused_before_it_is_looked_at() => Assert.Contains(
        "the table has 2000001 columns; expected at most 2000",
        Assert.Throws<Reading.UnusableInputException>(() => Screen("packages.csv", new string(',', 2_000_000) + "\n")).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("PAR1")]
    [InlineData("PAR1\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0004\0\0\0PAR1")]
    [InlineData("no Parquet at all")]
    public void A_broken_file_of_Parquet_is_one_problem(string text) => Assert.Contains(
        "packages.parquet: this is no Parquet file; expected a file that was written to its end",
        Assert.Throws<Reading.UnusableInputException>(() => Screen("packages.parquet", text)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Columns_of_ones_own_are_not_read()
    {
        var totals = Screen("packages.csv", "id,country,x-own,note,line.id,recipient.named\na,MX,1,2,l,n\n");

        Assert.Equal((1, 0), (totals.Records, totals.SetAside));
    }

    [Fact]
    public void A_quote_that_is_never_closed_hides_no_package_in_silence()
    {
        List<string> problems = [];
        var totals = Screen("packages.csv", $"{Head}a,MX,l,INCLE,,x\nb,MX,l,\"INCLE,,x\nc,MX,l,INCLE,,x\n", problems);

        Assert.Equal((2, 1), (totals.Records, totals.SetAside));
        Assert.StartsWith("packages.csv:3:1: a quote that is not closed", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_Parquet_is_refused() =>
        Assert.Contains("this is no Parquet file", Assert.Throws<Reading.UnusableInputException>(() => Screen("packages.parquet", "PAR0 nonsense that is long enough")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_is_said() =>
        Assert.EndsWith("none.ndjson: there is no such file", Assert.Throws<Reading.UnusableInputException>(() => Screen("packages.ndjson", "{}", file: "none.ndjson")).Message, StringComparison.Ordinal);

    private static ScreeningTotals Screen(string name, string text, List<string>? problems = null, string? file = null)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, text);
        var totals = Screened.Run(Screened.Job(folder, file ?? name), problems);
        for (var i = 0; i < problems?.Count; i++)
        {
            problems[i] = problems[i].Replace(folder.Name + "/", string.Empty, StringComparison.Ordinal);
        }

        return totals;
    }
}
