using System.Xml.Linq;
using Vetting.Rules;

namespace Vetting.Reports.Tests;

public sealed class JUnitReportTests
{
    public static TheoryData<int> HostileTexts => Hostile.Numbers;

    [Fact]
    public void Every_answer_is_a_case_of_its_rule_and_the_counts_add_up()
    {
        var report = Checked.Sample("every-outcome");
        var suites = XDocument.Parse(JUnitReport.Write([report, Checked.Small()])).Root!;
        var cases = suites.Elements("testsuite").First().Elements("testcase").ToList();

        Assert.Equal(report.Checked.Select(its => its.Rule), cases.Select(its => its.Attribute("classname")!.Value));
        Assert.Equal(cases.Count, cases.Select(its => (its.Attribute("classname")!.Value, its.Attribute("name")!.Value)).Distinct().Count());
        foreach (var suite in suites.Elements("testsuite").Prepend(suites))
        {
            var within = suite.DescendantsAndSelf("testcase").ToList();
            Assert.Equal(within.Count, (int)suite.Attribute("tests")!);
            Assert.Equal(within.Count(its => its.Element("failure") is not null), (int)suite.Attribute("failures")!);
            Assert.Equal(within.Count(its => its.Element("skipped") is not null), (int)suite.Attribute("skipped")!);
        }
    }

    [Fact]
    public void What_is_broken_or_open_fails_with_why_and_nothing_else_does()
    {
        var report = Checked.Sample("every-outcome");
        var cases = XDocument.Parse(JUnitReport.Write([report])).Descendants("testcase").ToList();

        Assert.Equal(
            report.Checked.Select(its => its.Outcome switch
            {
                Outcome.Clear => "passed",
                Outcome.NotApplicable => "skipped",
                Outcome.Violation when its.IsWaived => "skipped",
                _ => "failure",
            }),
            cases.Select(its => its.Elements().FirstOrDefault()?.Name.LocalName ?? "passed"));
        var first = report.Findings.First(finding => finding.Outcome == Outcome.Violation && finding.Stands);
        Assert.Contains(cases, its => its.Element("failure")?.Attribute("message")!.Value.EndsWith($": {first.Message}", StringComparison.Ordinal) == true);
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void A_hostile_text_stays_a_text(int number)
    {
        var document = XDocument.Parse(JUnitReport.Write([Hostile.Report(Hostile.Texts[number])]));

        Assert.Equal(
            ["failure", "skipped", "testcase", "testsuite", "testsuites"],
            document.Descendants().Select(its => its.Name.LocalName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(document.DescendantNodes(), node => node is XComment or XProcessingInstruction or XCData);
        Assert.DoesNotContain(document.Descendants().Attributes(), its => its.Value.Any(letter => char.IsControl(letter) || letter is '\u202E' or '\u2066' or '\u2067'));
    }
}
