using System.Collections.Immutable;
using Vetting.Findings.Missing;

namespace Vetting.Reports.Text;

/// <summary>Everything that is asked for, once each: what a person can do next, before reading any finding.</summary>
internal static class Questions
{
    /// <summary>How many are told before the findings: enough to start with.</summary>
    private const int Most = 12;

    public static void Write(Page page, string? assessor, VettingReport report, ImmutableArray<FindingGroup> groups)
    {
        var numbers = groups.SelectMany(group => group.Findings.Select(finding => (finding, group.Number))).ToDictionary(its => its.finding, its => its.Number);
        var asked = report.Questions.GroupBy(its => (its.Missing.IsJudgement, its.Missing.Question, its.Missing.AskWho, its.Missing.WriteAs)).ToList();
        if (asked.Count == 0)
        {
            return;
        }

        page.Section("WHAT IS ASKED FOR, WHAT SETTLES THE MOST FIRST", assessor);
        foreach (var question in asked.Take(Most))
        {
            page.Row(question.Key.IsJudgement ? "to decide" : "to supply", question.Key.Question);
            page.Under($"of {Of(question.Select(its => its.Missing.Subject))}", further: 2);
            page.Under($"{Who([.. question.Select(its => its.Missing)])}; for {Words.Numbers([.. question.SelectMany(its => its.Findings).Select(finding => numbers[finding]).Distinct().Order()])}{Settles([.. question])}", further: 2);
        }

        if (asked.Count > Most)
        {
            page.Row(string.Empty, $"and {Words.Count(asked.Count - Most, "more question", "more questions")}, each under its finding");
        }
    }

    private static string Settles(IReadOnlyCollection<QuestionAsked> questions) => questions.Max(question => question.SettlesAlone) switch
    {
        0 => string.Empty,
        var alone => $"; one answer{(questions.Count > 1 ? " of them" : string.Empty)} settles {Words.Count(alone, "finding", "findings")} by itself",
    };

    /// <summary>One question with all that is needed to answer it.</summary>
    public static string InFull(MissingFact missing, FindingGroup group) =>
        $"{missing.Question} (of {group.OfAll(missing.Subject)}) {Who([missing])}";

    /// <summary>The subjects, with what they are said once: <c>the recipient "A", "B"</c>.</summary>
    private static string Of(IEnumerable<string> subjects) => string.Join("; ", subjects.Distinct(StringComparer.Ordinal)
        .GroupBy(subject => subject.Split('"')[0], StringComparer.Ordinal)
        .Select(same => same.Key + string.Join(", ", same.Select(subject => subject[same.Key.Length..]))));

    /// <summary>Where several answers are written in as many places, the member says it, and the JSON report each place.</summary>
    private static string Who(IReadOnlyList<MissingFact> missing)
    {
        var where = missing is [{ WriteTo: { } place }] ? $"; write the answer at `{place.Pointer}` of the {place.Document}"
            : missing[0].WriteAs is { } member ? $"; write the answers as `{member}`"
            : string.Empty;
        return $"ask {missing[0].AskWho}{where}";
    }
}
