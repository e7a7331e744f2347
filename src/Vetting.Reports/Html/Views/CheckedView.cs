using Vetting.Findings;
using Vetting.Reports.Escaping;
using Vetting.Reports.Text;
using Vetting.Rules;

namespace Vetting.Reports.Html.Views;

/// <summary>A rule that found nothing, of whom and why.</summary>
internal sealed record CheckedView(string Rule, string Title, string Times, string Subjects, IReadOnlyList<string> Whys)
{
    private const int MostNames = 6;
    private const int MostWhys = 3;

    public static IEnumerable<CheckedView> Of(VettingReport report, Outcome outcome) => report.Checked.Where(its => its.Outcome == outcome)
        .GroupBy(its => its.Rule, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => Of(same.Key, [.. same]));

    private static CheckedView Of(string rule, IReadOnlyList<CheckedRule> same)
    {
        var names = same.Select(its => PlainText.Short(its.SubjectName, 80)).Distinct(StringComparer.Ordinal).ToList();
        var whys = same.Select(its => FactLines.InWords(its.Why)).Distinct(StringComparer.Ordinal).ToList();
        return new CheckedView(
            rule,
            same[0].Properties.Title,
            Words.Count(same.Count),
            Some(names, MostNames, "; "),
            [.. whys.Take(MostWhys), .. whys.Count > MostWhys ? [$"and {Words.Count(whys.Count - MostWhys, "other reason", "other reasons")}"] : Array.Empty<string>()]);
    }

    private static string Some(List<string> all, int most, string between) =>
        string.Join(between, all.Take(most)) + (all.Count > most ? $" and {Words.Count(all.Count - most)} more" : string.Empty);
}
