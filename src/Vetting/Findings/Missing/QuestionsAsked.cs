using System.Collections.Immutable;

namespace Vetting.Findings.Missing;

/// <summary>Gathers what the findings of a package wait for, and ranks it by how many of them one answer settles.</summary>
internal static class QuestionsAsked
{
    public static ImmutableArray<QuestionAsked> Of(ImmutableArray<Finding> findings) =>
    [
        .. findings.SelectMany(finding => finding.Missing.Select(missing => (finding, missing)))
            .GroupBy(its => its.missing.Key, StringComparer.Ordinal)
            .Select(same => new QuestionAsked(
                same.First().missing,
                [.. same.Select(its => its.finding).Distinct()],
                Math.Max(SettledBy(same.Key, true, findings), SettledBy(same.Key, false, findings))))
            .OrderByDescending(question => question.SettlesAlone)
            .ThenByDescending(question => question.Findings.Length)
            .ThenBy(question => question.Missing.Key, StringComparer.Ordinal),
    ];

    /// <summary>How many findings have a set of this one answer.</summary>
    private static int SettledBy(string question, bool isYes, ImmutableArray<Finding> findings) => findings.Count(finding =>
        finding.AnswerSets.Any(set => set.Answers is [{ Facts: [{ } only] } answer] && answer.Answer == isYes && only.Key == question));
}
