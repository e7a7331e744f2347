using System.Text.RegularExpressions;

namespace Vetting.Reports.Tests;

public sealed class MarkdownReportTests
{
    public static TheoryData<int> HostileTexts => Hostile.Numbers;

    [Fact]
    public void The_verdict_comes_first_and_every_finding_is_there_or_counted()
    {
        var report = Checked.Sample("tlatlaya-102nd-battalion");
        var text = MarkdownReport.Write([report]);

        Assert.StartsWith("## ‖ HELD: Training and radios", text, StringComparison.Ordinal);
        Assert.Equal(report.Findings.Length, Regex.Count(text, "<details>"));
        Assert.Equal(report.Findings.Length, Regex.Count(text, "</details>"));
    }

    [Fact]
    public void No_comment_is_longer_than_a_forge_takes_and_what_does_not_fit_is_counted()
    {
        var reports = Enumerable.Repeat(Checked.Sample("mexico-2021"), 300).ToList();
        var text = MarkdownReport.Write(reports);

        Assert.InRange(text.Length, 1_000, 60_000);
        Assert.Contains("and 250 more, in the other formats", text, StringComparison.Ordinal);
        Assert.InRange(MarkdownReport.Write([reports[0]]).Length, 1_000, 60_000);
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void A_hostile_text_makes_no_markup_no_link_and_no_mention(int number)
    {
        var plain = MarkdownReport.Write([Checked.Sample("tlatlaya-102nd-battalion")]);
        var text = MarkdownReport.Write([Hostile.Report(Hostile.Texts[number])]);

        Assert.DoesNotMatch(@"<(?!/?(details|summary|b|sub)>|!-- -->)", WithoutCode(text));
        Assert.DoesNotMatch(@"(?<!\\)\]\(|(?<!\\)!\[|@(?!<!-- -->)\w|(?<!\\)://|(?i)www\.\w", WithoutCode(text));
        Assert.Equal(Regex.Count(plain, @"(?m)^#+ "), Regex.Count(text, @"(?m)^#+ "));
        Assert.All(text.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)), row => Assert.Equal(5, Regex.Count(row, @"(?<!\\)\|")));
        Assert.InRange(text.Length, 1_000, 60_000);
    }

    private static string WithoutCode(string text) => Regex.Replace(text, "(?<tick>`+)(?!`).*?(?<!`)\\k<tick>(?!`)", string.Empty, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));
}
