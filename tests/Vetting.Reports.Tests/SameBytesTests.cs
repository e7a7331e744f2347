using Vetting.Tests.Support;

namespace Vetting.Reports.Tests;

public sealed class SameBytesTests
{
    private static readonly Dictionary<string, Func<IReadOnlyList<VettingReport>, string>> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = reports => TextReport.WriteAll(reports),
        ["json"] = reports => JsonReport.Write(reports),
        ["sarif"] = reports => SarifReport.Write(reports),
        ["sarif, open as fail"] = reports => SarifReport.Write(reports, openAsFail: true),
        ["junit"] = reports => JUnitReport.Write(reports),
        ["csv, findings"] = CsvReport.WriteFindings,
        ["csv, missing"] = CsvReport.WriteMissing,
        ["csv, money"] = CsvReport.WriteMoney,
        ["html"] = reports => HtmlReport.Write(reports),
        ["html, folder"] = reports => string.Join('\n', HtmlReport.WriteFolder(reports).Select(file => $"{file.Key}\n{file.Value}")),
        ["markdown"] = reports => MarkdownReport.Write(reports),
    };

    public static TheoryData<string> Names => [.. Formats.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_reports_give_the_same_bytes_in_any_culture(string format)
    {
        IReadOnlyList<VettingReport> reports = [Checked.Sample("annotated"), Checked.Sample("tlatlaya-102nd-battalion"), Checked.Small()];
        var first = Formats[format](reports);
        using var odd = new OddCulture();

        Assert.Equal(first, Formats[format](reports));
        Assert.Equal(first, Formats[format]([Checked.Sample("annotated"), Checked.Sample("tlatlaya-102nd-battalion"), Checked.Small()]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Lines_end_in_a_line_feed_and_the_text_in_one(string format)
    {
        var text = Formats[format]([Checked.Sample("civilian-justice"), Checked.Small()]);

        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }
}
