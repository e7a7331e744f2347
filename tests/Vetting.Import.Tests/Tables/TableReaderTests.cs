using System.Text;
using Vetting.Import.Tables;
using Vetting.Reading;

namespace Vetting.Import.Tests.Tables;

public sealed class TableReaderTests
{
    private const string Content = "1 Batallón|ñandú ; x";

    public static TheoryData<string, byte[]> Saved => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes("name,city\n1 Batallón,ñandú ; x\n") },
        { "UTF-8 with a mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes("name,city\r\n1 Batallón,ñandú ; x\r\n")] },
        { "semicolons", Encoding.UTF8.GetBytes("name;city\n1 Batallón;\"ñandú ; x\"") },
        { "tabs", Encoding.UTF8.GetBytes("name\tcity\n1 Batallón\tñandú ; x") },
        { "announced", Encoding.UTF8.GetBytes("sep=;\r\nname;city\r\n1 Batallón;\"ñandú ; x\"\r\n") },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("name,city\n1 Batallón,ñandú ; x\n") },
        { "UTF-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("name\tcity\n1 Batallón\tñandú ; x\n")] },
        { "UTF-16 the other way", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("name,city\n1 Batallón,ñandú ; x\n")] },
        { "quotes and spaces", Encoding.UTF8.GetBytes("\"name\", city \n\"1 Batallón\",\" ñandú ; x \"\n\n,\n") },
    };

    [Theory]
    [MemberData(nameof(Saved))]
    public void However_a_program_saved_it_the_table_is_the_same(string how, byte[] bytes)
    {
        var table = Read(bytes, out var problems);

        Assert.True(problems.Length == 0, $"{how}: {problems}");
        Assert.Equal(["name", "city"], table!.Header.Cells);
        Assert.Equal(Content, string.Join('|', Assert.Single(table.Rows).Cells));
    }

    [Theory]
    [InlineData("a,b\n1,2\n\n3,4\n", "2 4")]
    [InlineData("sep=,\na,b\n1,2\n", "3")]
    [InlineData("\n\na,b\n\"1\n1\",2\n3,4", "4 5")]
    public void Rows_are_numbered_as_a_spreadsheet_numbers_them(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', Read(Encoding.UTF8.GetBytes(text), out _)!.Rows.Select(row => row.Number)));

    [Theory]
    [InlineData("", "t.csv: the table is empty; expected a row with the names of the columns")]
    [InlineData("\n , \n", "t.csv: the table is empty; expected a row with the names of the columns")]
    [InlineData("a,b\n1,\"2\n3,4\n", "t.csv:2:1: a quote that is not closed; expected a quote inside a cell written twice, and the cell in quotes")]
    [InlineData("a,b\n1,\"2\"x\n", "t.csv:2:1: text after the quote that closes a cell; expected a quote inside a cell written twice, and the cell in quotes")]
    [InlineData("a,b\n1,2\"x\n", "t.csv:2:1: a quote in the middle of a cell; expected a quote inside a cell written twice, and the cell in quotes")]
    [InlineData("PK\u0003\u0004rest", "t.csv: this is a workbook or an archive, not a table; expected the sheet saved as CSV")]
    [InlineData("a,b\n\0,1\n", "t.csv: the file holds zero bytes, so it is no text; expected a table saved as CSV")]
    public void What_is_no_table_is_refused(string text, string problem)
    {
        Assert.Null(Read(Encoding.UTF8.GetBytes(text), out var problems));
        Assert.Equal(problem, problems);
    }

    [Fact]
    public void Bytes_of_no_encoding_are_refused()
    {
        Assert.Null(Read([0x61, 0x2C, 0x81, 0x0A], out var problems));
        Assert.Equal("t.csv: the file is text in no encoding known here; expected UTF-8, UTF-16 with a byte-order mark, or Windows-1252", problems);
    }

    [Fact]
    public void A_row_of_endless_cells_is_refused_and_a_long_text_is_not()
    {
        Assert.Null(Read(Encoding.UTF8.GetBytes("a,b\n" + new string(',', 2000)), out var problems));
        Assert.Equal("t.csv:2:0: the row has too many cells; expected at most 1000 columns", problems);
        Assert.NotNull(Read(Encoding.UTF8.GetBytes($"a,b\n1,\"{new string(',', 2000)}\""), out _));
    }

    private static Table? Read(byte[] bytes, out string problems)
    {
        var list = new ProblemList("t.csv", 100);
        var table = TableReader.Read(bytes, "t.csv", list);
        problems = string.Join('\n', list.InOrder());
        return table;
    }
}
