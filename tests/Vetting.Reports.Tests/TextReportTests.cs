using Vetting.Logic;
using Vetting.Tests.Support;

namespace Vetting.Reports.Tests;

public sealed class TextReportTests
{
    public static TheoryData<string> Samples => [.. SampleFiles.Names];

    public static TheoryData<int> HostileTexts => Hostile.Numbers;

    [Fact]
    public void A_small_report_reads_from_top_to_bottom() => Approved.Match(TextReport.Write(Checked.Small()));

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_line_is_longer_than_a_hundred_columns_or_ends_in_a_space(string name) =>
        Assert.All(TextReport.Write(Checked.Sample(name)).Split('\n'), line => Assert.True(line.Length <= 100 && !line.EndsWith(' '), line));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_finding_is_told_with_its_subject_and_its_dollars(string name)
    {
        var report = Checked.Sample(name);
        var text = Unwrapped(TextReport.Write(report));

        foreach (var same in report.Findings.Where(finding => finding.Subject.Length > 0).GroupBy(finding => finding.Subject, StringComparer.Ordinal))
        {
            Assert.Equal(same.Count(), text.Split($"(at {same.Key})").Length - 1 - report.Lifted.Count(lifted => lifted.Subject == same.Key));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_claim_that_a_finding_rests_on_is_told(string name)
    {
        var report = Checked.Sample(name);
        var text = Unwrapped(TextReport.Write(report));

        Assert.All(
            report.Findings.SelectMany(finding => finding.Evidence).SelectMany(fact => fact.Claims),
            claim => Assert.Contains(Unwrapped(claim.Says), text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_law_that_was_not_read_at_its_source_says_so(string name)
    {
        var report = Checked.Sample(name);
        var text = Unwrapped(TextReport.Write(report));

        Assert.All(
            report.Findings.SelectMany(finding => finding.Citations).Where(citation => !citation.IsVerified),
            citation => Assert.Contains($"UNVERIFIED: {Unwrapped(citation.Provision)}:", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_waiver_on_file_leaves_the_violation_one() =>
        Assert.Contains("VIOLATION, WAIVED", TextReport.Write(Checked.Sample("every-outcome")), StringComparison.Ordinal);

    [Fact]
    public void What_an_exception_lifted_is_told_with_the_exception()
    {
        var report = Checked.Sample("every-outcome");
        var text = Unwrapped(TextReport.Write(report));

        Assert.Contains("LIFTED BY AN EXCEPTION OF THE LAW", text, StringComparison.Ordinal);
        Assert.All(report.Lifted, lifted => Assert.Contains($"as the rule writes it: {lifted.By["not (".Length..^1]} ", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_clear_report_names_the_searches_behind_it()
    {
        var report = Checked.Sample("civilian-justice");

        Assert.NotEmpty(report.Searches);
        Assert.All(report.Searches, search => Assert.Contains($"{search.Id},", TextReport.Write(report), StringComparison.Ordinal));
    }

    [Fact]
    public void An_auditors_report_says_first_whose_decisions_count() =>
        Assert.Contains("AS AUDITOR: an auditor's recorded decisions are applied", Unwrapped(TextReport.Write(Checked.Sample("tlatlaya-102nd-battalion", Assessor.Auditor))), StringComparison.Ordinal);

    [Fact]
    public void Text_of_a_package_can_neither_colour_the_terminal_nor_turn_its_words_around()
    {
        var text = TextReport.Write(Checked.Small(@"A\u001b[2Jpackage\u202E\u0085\u2028of words"));

        Assert.StartsWith("HELD     A [2Jpackage of words\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, letter => letter != '\n' && (char.IsControl(letter) || letter is '\u202E' or '\u2028'));
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void A_hostile_text_breaks_no_line_and_moves_no_cursor(int number)
    {
        var text = TextReport.Write(Hostile.Report(Hostile.Texts[number]));

        Assert.DoesNotContain(text, letter => letter != '\n' && (char.IsControl(letter) || letter is '\u202E' or '\u2066' or '\u2067' or '\u2028'));
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public void One_report_among_several_reads_as_it_does_alone()
    {
        var small = Checked.Small();
        var both = TextReport.WriteAll([small, Checked.Sample("civilian-justice")]);

        Assert.StartsWith("2 PACKAGES  1 held, 1 clear\n", both, StringComparison.Ordinal);
        Assert.Contains(TextReport.Write(small), both, StringComparison.Ordinal);
        Assert.Equal(TextReport.Write(small), TextReport.WriteAll([small]));
    }

    private static string Unwrapped(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
