using CsvHelper;

namespace Vetting.Reports.Tests;

public sealed class CsvReportTests
{
    private static readonly Func<IEnumerable<VettingReport>, string>[] Tables = [CsvReport.WriteFindings, CsvReport.WriteMissing, CsvReport.WriteMoney];

    public static TheoryData<int> HostileTexts => Hostile.Numbers;

    [Fact]
    public void Every_finding_is_a_row_and_every_row_has_every_cell()
    {
        var reports = new[] { Checked.Sample("every-outcome"), Checked.Small() };
        var rows = Read(CsvReport.WriteFindings(reports));

        Assert.Equal(reports.Sum(report => report.Findings.Length), rows.Count - 1);
        Assert.All(Tables, table => Assert.Single(Read(table(reports)).Select(row => row.Length).Distinct()));
        Assert.Equal(reports.SelectMany(report => report.Findings).Select(finding => (finding.Rule, finding.Subject)), rows.Skip(1).Select(row => (row[5], row[11])));
    }

    [Fact]
    public void Every_question_is_a_row_with_whom_to_ask()
    {
        var report = Checked.Sample("mexico-2021");

        Assert.Equal(
            report.Questions.Select(question => (question.Missing.AskWho, question.Missing.Question)),
            Read(CsvReport.WriteMissing([report])).Skip(1).Select(row => (row[1], row[2])));
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void A_spreadsheet_runs_nothing(int number)
    {
        var report = Hostile.Report(Hostile.Texts[number]);
        foreach (var table in Tables)
        {
            var rows = Read(table([report]));
            Assert.Single(rows.Select(row => row.Length).Distinct());
            foreach (var cell in rows.SelectMany(row => row))
            {
                Assert.False(cell.TrimStart() is ['=' or '+' or '-' or '@' or '\uFF1D' or '|' or '%', ..] || cell is ['\t' or '\r' or '\n', ..], $"a formula: {cell}");
                Assert.DoesNotContain(cell, letter => letter is '\u202E' or '\u2066' or '\u2067' or '\u001B' || char.IsControl(letter) && letter != '\n');
            }
        }
    }

    private static List<string[]> Read(string text)
    {
        using var csv = CsvReader.FromText(text, CsvReaderOptions.Default with { HasHeader = false, DetectSeparatorHint = false });
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        }

        return rows;
    }
}
