using NodaTime;
using Vetting.Harness;
using Vetting.Reports.Text;
using Vetting.Rules;

namespace Vetting.Cli.Commands;

/// <summary>What stands below the page of a rule: what became of its text over time, and the cases that it must answer.</summary>
internal static class RuleHistory
{
    public static string Of(Provision provision, RuleSuite suite, LocalDate? on)
    {
        var page = new Page(inColour: false);
        if (on is { } day && OnDay(provision, day) is { } absent)
        {
            page.Hang(provision.Id, 7, provision.Latest.Properties.Title);
            page.Blank();
            page.Line(absent);
        }

        RulePage.Each(page, "history", History(provision));
        RulePage.Each(page, "cases", Cases(provision, suite));
        return page.ToString();
    }

    private static string? OnDay(Provision provision, LocalDate day) => provision.On(day).State switch
    {
        TextState.InForce => null,
        TextState.NoSuchLaw => $"On {RulePage.Day(day)} there was no such law.",
        _ => $"For {RulePage.Day(day)} no text is encoded, which says nothing about the law of that day: the rule answers indeterminate.",
    };

    private static IEnumerable<string> History(Provision provision)
    {
        foreach (var none in provision.Versions.Select(version => version.Properties.NoLawBefore).OfType<Rules.Files.NoLaw>().Take(1))
        {
            yield return $"before {RulePage.Day(none.Date)}: no such law ({none.Why})";
        }

        foreach (var (version, period) in provision.Versions
            .SelectMany(version => version.Properties.InForce.Select(period => (version, period)))
            .OrderBy(its => its.period.From ?? LocalDate.MinIsoValue))
        {
            yield return $"{RulePage.Between(period.From, period.To)}: {version.Name}";
        }
    }

    private static IEnumerable<string> Cases(Provision provision, RuleSuite suite)
    {
        var cases = suite.Cases.Where(its => its.Provision == provision).ToList();
        return cases.Count == 0
            ? ["none"]
            : cases.Select(its => $"{its.Id}: {its.Expected}{(its.IsTodo ? " (todo)" : string.Empty)}; {(its.Row.Note.Text.Length > 0 ? its.Row.Note.Text : its.Row.From.Text)}");
    }
}
