namespace Vetting.Reports.Html.Views;

/// <summary>A box of the drawing.</summary>
internal sealed record ChainNodeView(int Number, string Kind, string Name, string Detail, bool IsReached, ClaimView? Claim);
