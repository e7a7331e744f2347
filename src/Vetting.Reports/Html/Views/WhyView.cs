namespace Vetting.Reports.Html.Views;

/// <summary>One reason for the verdict, in the first screen.</summary>
internal sealed record WhyView(string Anchor, string Rule, string Title, string Outcome, string Who, string Message);
