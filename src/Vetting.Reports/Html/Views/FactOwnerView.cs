namespace Vetting.Reports.Html.Views;

/// <summary>What facts are facts of, with the facts.</summary>
internal sealed record FactOwnerView(string Owner, IReadOnlyList<FactView> Facts);
