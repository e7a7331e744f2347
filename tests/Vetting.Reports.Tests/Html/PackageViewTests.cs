using System.Text.RegularExpressions;
using Vetting.Reports.Html.Views;
using Vetting.Tests.Support;

namespace Vetting.Reports.Tests.Html;

public sealed class PackageViewTests
{
    public static TheoryData<string> Samples => [.. SampleFiles.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Why_is_told_in_sentences_that_stand_whole_in_their_findings(string name)
    {
        var view = View(Checked.Sample(name));

        Assert.All(view.Why, why => Assert.Equal(view.Findings.Single(finding => finding.Anchor == why.Anchor).Message, why.Message));
        Assert.All(view.Why, why => Assert.DoesNotContain('…', why.Message + why.Title + why.Who));
    }

    [Fact]
    public void A_sentence_too_long_for_the_first_screen_is_left_to_its_finding_and_not_cut()
    {
        var view = View(Hostile.Report(new string('W', 10_000)));

        Assert.Contains(view.Why, why => why.Message == "the finding says it in full");
        Assert.All(view.Why, why => Assert.InRange(why.Message.Length, 1, 600));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Whatever_is_not_clear_says_what_holds_it(string name)
    {
        var view = View(Checked.Sample(name));

        Assert.All(view.Subjects.Where(subject => subject.Disposition != "clear"), subject =>
            Assert.True(subject.Findings.Count + subject.Through.Count > 0 || subject.Reason.Length > 0, $"{subject.Pointer} is {subject.Word} and says not why"));
        Assert.All(view.Subjects.Where(subject => subject.Disposition == "clear"), subject => Assert.Equal((0, string.Empty), (subject.Through.Count, subject.Reason)));
    }

    [Fact]
    public void A_line_that_only_its_recipient_holds_leads_to_the_recipients_findings()
    {
        var view = View(Checked.Sample("tlatlaya-102nd-battalion"));
        var (line, recipient) = (view.Subjects[0], view.Subjects[1]);

        Assert.Equal(("/lines/0", "/lines/0/recipients/0"), (line.Pointer, recipient.Pointer));
        Assert.Empty(line.Findings);
        Assert.NotEmpty(line.Through);
        Assert.Subset(recipient.Findings.ToHashSet(), line.Through.ToHashSet());
    }

    [Fact]
    public void A_line_with_nobody_on_it_says_that_nothing_was_asked() =>
        Assert.Contains(View(Checked.Empty()).Subjects, subject => subject.Reason == "no recipient is named, so nothing was asked");

    [Theory]
    [MemberData(nameof(Samples))]
    public void Whoever_is_asked_is_told_about_whom(string name)
    {
        var report = Checked.Sample(name);
        var names = report.Findings.Select(finding => finding.SubjectName).ToHashSet(StringComparer.Ordinal);

        Assert.All(View(report).Asks, ask => Assert.Contains(names, about => ask.About.StartsWith(about, StringComparison.Ordinal)));
    }

    /// <summary>A claim is what it is wherever it is drawn; whether an incident reaches the unit is said of the incident.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void A_claim_is_drawn_alike_under_every_unit(string name)
    {
        var links = View(Checked.Sample(name)).Chains.SelectMany(chain => chain.Links).ToList();

        Assert.All(
            links.GroupBy(link => (link.Claim.Number, link.FromName, link.Says, link.ToName)),
            same => Assert.Single(same.Select(link => link.IsSure).Distinct()));
    }

    [Fact]
    public void An_incident_that_may_only_reach_the_unit_is_marked_and_named()
    {
        var chains = View(Checked.Sample("chain-of-command")).Chains;

        Assert.Contains(chains, chain => chain.NotReached.Count > 0 && chain.Nodes.Any(node => node is { Kind: "incident", IsReached: true }));
        Assert.All(chains, chain => Assert.Equal(chain.Nodes.Where(node => !node.IsReached).Select(node => node.Name), chain.NotReached));
        Assert.All(chains.SelectMany(chain => chain.Nodes).Where(node => node.Kind != "incident"), node => Assert.True(node.IsReached));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_label_stumbles_over_a_day_that_is_not_known_exactly(string name) =>
        Assert.All(
            View(Checked.Sample(name)).Chains.SelectMany(chain => chain.Links),
            link => Assert.DoesNotMatch(new Regex(@"\b(from|until|on|in) (by|from|until|between)\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10)), $"{link.FromName} {link.Says} {link.ToName}, {link.When}"));

    private static PackageView View(VettingReport report) => PackageView.Of(report, null, "p1");
}
