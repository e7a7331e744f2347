using System.Collections.Immutable;
using Vetting.Rules;

namespace Vetting.Reports.Text;

/// <summary>The top of a report: what it comes to, under which assumptions, line by line.</summary>
internal static class Head
{
    public static void Write(Page page, VettingReport report, string? assessor, ImmutableArray<FindingGroup> groups)
    {
        page.Hang(Words.Of(report.Disposition), 9, report.PackageTitle ?? report.PackageId, Words.TintOf(report.Disposition));
        page.Hang(string.Empty, 9, Words.Meaning(report.Disposition));
        page.Blank();
        var madeUp = report.IsMadeUp ? ", MADE UP: it says of itself that it stands for no real proposal" : string.Empty;
        page.Row("package", report.PackageId + madeUp);
        page.Row("assessed as", assessor is null
            ? "state: only the decision of the official whom a law names bars or lifts"
            : $"{assessor}: an auditor's recorded decisions are applied as if that official had taken them");
        foreach (var change in report.RuleChanges)
        {
            page.Row("CHANGED RULE", change.ToString());
        }

        page.Row("law of", Sentences.Law(report));
        page.Row("known", Sentences.Known(report));
        page.Row("money", Words.Money(report.Exposure));
        page.Row("findings", Findings(report, groups));
        Table(page, report, groups, assessor);
    }

    private static string Findings(VettingReport report, ImmutableArray<FindingGroup> groups)
    {
        var asked = $"{Words.Count(report.Checked.Length, "answer", "answers")} of rules about lines and recipients";
        var counts = report.Checked.GroupBy(its => its.Outcome)
            .OrderBy(same => Order(same.Key))
            .Select(same => $"{Words.Count(same.Count())} {Word(same.Key)}");
        var together = groups.Length == report.Findings.Length ? string.Empty : $", told in {Words.Count(groups.Length)}";
        return $"{Words.Count(report.Findings.Length)}{together}; {asked}: {string.Join(", ", counts)}";
    }

    private static void Table(Page page, VettingReport report, ImmutableArray<FindingGroup> groups, string? assessor)
    {
        var numbers = groups.SelectMany(group => group.Findings.Select(finding => (finding.Subject, group.Number)))
            .ToLookup(its => its.Subject, its => its.Number, StringComparer.Ordinal);
        page.Section("LINES AND THEIR RECIPIENTS", assessor);
        foreach (var line in report.Lines)
        {
            var recipients = report.Recipients.Where(its => its.Subject.StartsWith(line.Subject + "/", StringComparison.Ordinal));
            foreach (var (its, depth) in recipients.Select(recipient => (recipient, 2)).Prepend((line, 0)))
            {
                var found = numbers[its.Subject].Distinct().Order().ToList();
                var findings = found.Count == 0 ? string.Empty : $": {Words.Numbers(found)}";
                var lead = $"{new string(' ', 2 + depth)}{Words.Of(its.Disposition),-8}";
                page.Hang(lead, 12 + depth, $"{its.Name}, {Words.Money(its.Exposure)}{findings}", Words.TintOf(its.Disposition));
            }
        }
    }

    private static int Order(Outcome outcome) => outcome switch
    {
        Outcome.Error => 0,
        Outcome.Violation => 1,
        Outcome.NeedsJudgement => 2,
        Outcome.Indeterminate => 3,
        Outcome.Clear => 4,
        _ => 5,
    };

    private static string Word(Outcome outcome) => outcome switch
    {
        Outcome.NeedsJudgement => "needing judgement",
        Outcome.NotApplicable => "not applicable",
        _ => outcome.ToString().ToLowerInvariant(),
    };
}
