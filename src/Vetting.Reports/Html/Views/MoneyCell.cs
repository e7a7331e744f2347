namespace Vetting.Reports.Html.Views;

/// <summary>An amount of a row that came to one disposition.</summary>
internal sealed record MoneyCell(string Disposition, string Word, string Icon, string Text, string High);
