using Vetting.Findings;
using Vetting.Reports.Text;

namespace Vetting.Reports.Html.Views;

/// <summary>How many packages came to one disposition.</summary>
internal sealed record OverviewCount(string Disposition, string Word, string Icon, int Count)
{
    public static OverviewCount Of(Disposition disposition, int count) =>
        new(disposition.ToString().ToLowerInvariant(), disposition.ToString(), Icons.Of(disposition), count);
}
