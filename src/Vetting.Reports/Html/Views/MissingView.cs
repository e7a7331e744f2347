namespace Vetting.Reports.Html.Views;

/// <summary>A question, of what, and where its answer is written.</summary>
internal sealed record MissingView(string Question, string Of, string AskWho, bool IsJudgement, string WriteAt, string WriteIn, IReadOnlyList<LinkView> Findings, string Settles);
