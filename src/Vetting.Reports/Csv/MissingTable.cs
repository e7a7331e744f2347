using Vetting.Findings.Missing;

namespace Vetting.Reports.Csv;

/// <summary>One row for each question that is asked, what settles the most first.</summary>
internal static class MissingTable
{
    public static readonly string[] Header =
        ["package", "askWho", "question", "of", "isJudgement", "settlesAlone", "fact", "writeAs", "document", "file", "pointer", "findings"];

    public static IEnumerable<IEnumerable<object?>> Rows(VettingReport report) => report.Questions.Select(question => Row(report, question));

    private static IEnumerable<object?> Row(VettingReport report, QuestionAsked question)
    {
        var missing = question.Missing;
        return
        [
            report.PackageId, missing.AskWho, missing.Question, missing.Subject, missing.IsJudgement, question.SettlesAlone, missing.Fact, missing.WriteAs,
            missing.WriteTo?.Document, missing.WriteTo?.File, missing.WriteTo?.Pointer,
            string.Join("; ", question.Findings.Select(finding => finding.Subject.Length == 0 ? finding.Rule : $"{finding.Rule} at {finding.Subject}")),
        ];
    }
}
