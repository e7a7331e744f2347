using System.Globalization;
using Vetting.Findings;
using Vetting.Orleans.Watching;
using Vetting.Reports.Html.Views;

namespace Vetting.Host.Pages;

/// <summary>Changes as a page shows them: those of one day, the newest first.</summary>
internal static class ChangesOfADay
{
    /// <summary>The changes of the day of a moment.</summary>
    /// <param name="changes">Changes, of any day and in any order.</param>
    /// <param name="after">The offset after which they were read.</param>
    /// <param name="now">The moment.</param>
    public static ChangesView Of(IReadOnlyCollection<DispositionChange> changes, long after, DateTimeOffset now) => new(
        [.. changes.Where(change => change.On.UtcDateTime.Date == now.UtcDateTime.Date).OrderByDescending(change => change.Offset).Select(Of)],
        changes.Select(change => change.Offset).Append(after).Max(),
        Written(now, "d MMMM yyyy"),
        Time(now));

    private static ChangeView Of(DispositionChange change) => new()
    {
        Offset = change.Offset,
        Package = change.Package,
        Href = $"/reports/{Uri.EscapeDataString(change.Package)}",
        On = Written(change.On, "yyyy-MM-dd'T'HH:mm:ss'Z'"),
        Time = Time(change.On),
        From = change.From is { } from ? Of(from) : null,
        To = Of(change.To),
        Because = change.Because,
        Findings = [.. change.Findings.Select(finding => new BriefView(finding.Rule, finding.Subject, finding.Outcome.Replace('-', ' '), finding.Message))],
        Sequence = change.Sequence,
        RulesVersion = change.RulesVersion,
    };

    private static DispositionView Of(string disposition) => DispositionView.Of(Enum.Parse<Disposition>(disposition, ignoreCase: true));

    private static string Time(DateTimeOffset on) => Written(on, "HH:mm:ss");

    private static string Written(DateTimeOffset on, string form) => on.UtcDateTime.ToString(form, CultureInfo.InvariantCulture);
}
