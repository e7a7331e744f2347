namespace Vetting.Reports.Html.Views;

/// <summary>A channel, a kind of recipient or a disposition, with its money.</summary>
internal sealed record MoneyRow(string Name, string Total, IReadOnlyList<MoneyCell> Cells);
