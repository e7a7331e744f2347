namespace Vetting.Reports.Html.Views;

/// <summary>Changes of one day, the newest first.</summary>
/// <param name="Changes">The changes.</param>
/// <param name="Last">The offset of the newest change that was read, of whatever day.</param>
/// <param name="Day">The day.</param>
/// <param name="Time">When they were read.</param>
internal sealed record ChangesView(IReadOnlyList<ChangeView> Changes, long Last, string Day, string Time);
