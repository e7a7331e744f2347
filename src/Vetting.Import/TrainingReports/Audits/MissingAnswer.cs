namespace Vetting.Import.TrainingReports.Audits;

/// <summary>Something that is asked for.</summary>
/// <param name="Paper">The paper that it is asked of; <see langword="null"/> where it is of no paper.</param>
/// <param name="Question">What to ask.</param>
/// <param name="AskWho">Whom.</param>
/// <param name="IsJudgement">Whether the answer is a person's decision.</param>
internal sealed record MissingAnswer(string? Paper, string Question, string AskWho, bool IsJudgement);
