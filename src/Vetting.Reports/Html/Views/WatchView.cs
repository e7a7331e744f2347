namespace Vetting.Reports.Html.Views;

/// <summary>What changed today.</summary>
/// <param name="Day">The day.</param>
/// <param name="Time">When it was looked.</param>
/// <param name="Count">How many changes are shown.</param>
/// <param name="IsCut">Whether there are more.</param>
/// <param name="List">The changes, filled in.</param>
internal sealed record WatchView(string Day, string Time, int Count, bool IsCut, Markup List)
{
    public string Status => $"As of {Time}";
}
