namespace Vetting.Import.TrainingReports.Audits;

/// <summary>Something that is asked for.</summary>
/// <param name="Question">What to ask.</param>
/// <param name="AskWho">Whom.</param>
/// <param name="IsJudgement">Whether the answer is a person's decision.</param>
internal sealed record MissingAnswer(string Question, string AskWho, bool IsJudgement);
