using System.Collections.Immutable;
using Vetting.Findings.Missing;

namespace Vetting.Reports.Text;

/// <summary>Everything that is asked for, once each: what a person can do next, before reading any finding.</summary>
internal static class Questions
{
    public static void Write(Page page, string? assessor, ImmutableArray<FindingGroup> groups)
    {
        var asked = groups
            .SelectMany(group => group.Findings.SelectMany(finding => finding.Missing).Select(missing => (missing, group.Number)))
            .GroupBy(its => (its.missing.IsJudgement, its.missing.Question, its.missing.AskWho, its.missing.WriteAs))
            .OrderByDescending(same => same.Key.IsJudgement)
            .ToList();
        if (asked.Count == 0)
        {
            return;
        }

        page.Section("WHAT IS ASKED FOR", assessor);
        foreach (var question in asked)
        {
            page.Row(question.Key.IsJudgement ? "to decide" : "to supply", question.Key.Question);
            page.Under($"of {Of(question.Select(its => its.missing.Subject))}", further: 2);
            page.Under($"{Who(question.First().missing)}; for {Words.Numbers([.. question.Select(its => its.Number).Distinct()])}", further: 2);
        }
    }

    /// <summary>One question with all that is needed to answer it.</summary>
    public static string InFull(MissingFact missing, FindingGroup group) =>
        $"{missing.Question} (of {group.OfAll(missing.Subject)}) {Who(missing)}";

    /// <summary>The subjects, with what they are said once: <c>the recipient "A", "B"</c>.</summary>
    private static string Of(IEnumerable<string> subjects) => string.Join("; ", subjects.Distinct(StringComparer.Ordinal)
        .GroupBy(subject => subject.Split('"')[0], StringComparer.Ordinal)
        .Select(same => same.Key + string.Join(", ", same.Select(subject => subject[same.Key.Length..]))));

    private static string Who(MissingFact missing) =>
        $"ask {missing.AskWho}{(missing.WriteAs is { } where ? $"; write the answer as `{where}`" : string.Empty)}";
}
