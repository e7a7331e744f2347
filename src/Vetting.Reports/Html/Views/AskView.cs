using System.Collections.Immutable;
using Vetting.Findings.Missing;
using Vetting.Reports.Text;

namespace Vetting.Reports.Html.Views;

/// <summary>Somebody to ask, with everything to ask of them: a checklist. Whom to ask first is whose answers settle the most.</summary>
internal sealed record AskView(string Who, string About, string Anchor, IReadOnlyList<MissingView> Questions)
{
    public static IEnumerable<AskView> Of(VettingReport report, ImmutableArray<FindingGroup> groups, string page)
    {
        var numbers = groups.SelectMany(group => group.Findings.Select(finding => (finding, group.Number))).ToDictionary(its => its.finding, its => its.Number);
        return report.Questions.GroupBy(its => its.Missing.AskWho, StringComparer.Ordinal)
            .OrderByDescending(asked => asked.Max(its => its.SettlesAlone)).ThenByDescending(asked => asked.Count()).ThenBy(asked => asked.Key, StringComparer.Ordinal)
            .Select((asked, index) => new AskView(
                asked.Key,
                NameList.Of(asked.SelectMany(its => its.Findings).Select(finding => finding.SubjectName), 120),
                FormattableString.Invariant($"{page}-a{index + 1}"),
                [
                    .. asked.GroupBy(its => (its.Missing.IsJudgement, its.Missing.Question, its.Missing.WriteAs))
                        .Select(same => Question([.. same], finding => numbers[finding], page)),
                ]));
    }

    private static MissingView Question(ImmutableArray<QuestionAsked> same, Func<Findings.Finding, int> numberOf, string page)
    {
        var first = same[0].Missing;
        var settles = same.Max(its => its.SettlesAlone);
        return new MissingView(
            first.Question,
            SubjectsOf(same),
            first.AskWho,
            first.IsJudgement,
            same is [{ Missing.WriteTo: { } place }] ? place.Pointer : first.WriteAs ?? string.Empty,
            same is [{ Missing.WriteTo: { } written }] ? written.Document : string.Empty,
            [.. same.SelectMany(its => its.Findings).Select(numberOf).Distinct().Order().Select(number => FindingView.LinkTo(number, page))],
            settles == 0 ? string.Empty : $"one answer settles {Words.Count(settles, "finding", "findings")} by itself");
    }

    /// <summary>The subjects, with what they are said once: <c>the recipient "A", "B"</c>.</summary>
    private static string SubjectsOf(ImmutableArray<QuestionAsked> same) => string.Join("; ", same.Select(its => its.Missing.Subject).Distinct(StringComparer.Ordinal)
        .GroupBy(subject => subject.Split('"')[0], StringComparer.Ordinal)
        .Select(group => group.Key + string.Join(", ", group.Select(subject => subject[group.Key.Length..]))));
}
