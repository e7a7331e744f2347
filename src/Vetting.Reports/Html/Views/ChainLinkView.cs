namespace Vetting.Reports.Html.Views;

/// <summary>A line of the drawing, and the sentence that says the same.</summary>
internal sealed record ChainLinkView(int From, int To, string FromName, string ToName, string Says, string When, bool IsSure, ClaimView Claim);
