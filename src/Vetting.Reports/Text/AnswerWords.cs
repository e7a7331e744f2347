using Vetting.Findings.Missing;

namespace Vetting.Reports.Text;

/// <summary>A set of answers as people say it.</summary>
internal static class AnswerWords
{
    private const string IsThatAll = ": is that all?";

    public static string Of(AnswerSet set) => string.Join("; and ", set.Answers.Select(Of));

    /// <summary>One answer to a question that was put before: <c>yes</c>, <c>no</c>, or whether there is more.</summary>
    public static string Alone(AnswerNeeded answer) => answer.Facts[0].Question.EndsWith(IsThatAll, StringComparison.Ordinal)
        ? answer.Answer ? "if there is one more that the rule asks for" : "if there is none that the rule asks for"
        : answer.Requirement.EndsWith(" == true", StringComparison.Ordinal) || answer.Facts[0].Question.EndsWith("belong here?", StringComparison.Ordinal)
            ? YesOrNo(answer.Answer)
            : $"`{answer.Requirement}` {YesOrNo(answer.Answer)}";

    private static string Of(AnswerNeeded answer)
    {
        if (answer.Facts is not [var first, ..])
        {
            return $"{answer.Requirement}: {YesOrNo(answer.Answer)}";
        }

        if (first.Question.EndsWith(IsThatAll, StringComparison.Ordinal))
        {
            return $"{first.Question[..^IsThatAll.Length]}: {(answer.Answer ? "one more that the rule asks for" : "no more that the rule asks for")} ({first.Subject})";
        }

        if (answer.Requirement.EndsWith(" == true", StringComparison.Ordinal) || first.Question.EndsWith("belong here?", StringComparison.Ordinal))
        {
            return $"{first.Question}{(first.Question.EndsWith('?') ? " " : ": ")}{YesOrNo(answer.Answer)} ({first.Subject})";
        }

        return $"{answer.Requirement}: {YesOrNo(answer.Answer)} ({string.Join("; ", answer.Facts.Select(fact => fact.Question).Distinct(StringComparer.Ordinal))})";
    }

    private static string YesOrNo(bool answer) => answer ? "yes" : "no";
}
