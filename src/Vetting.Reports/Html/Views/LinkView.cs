namespace Vetting.Reports.Html.Views;

/// <summary>A link within the page.</summary>
internal sealed record LinkView(string Anchor, string Text);
