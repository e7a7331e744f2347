namespace Vetting.Reports.Html.Views;

/// <summary>A finding in a line.</summary>
internal sealed record BriefView(string Rule, string Subject, string Outcome, string Message);
