using Vetting.Findings;
using Vetting.Reports.Text;

namespace Vetting.Reports.Html.Views;

/// <summary>A disposition with its sign.</summary>
internal sealed record DispositionView(string Disposition, string Word, string Icon)
{
    public static DispositionView Of(Disposition disposition) => new(disposition.ToString().ToLowerInvariant(), disposition.ToString(), Icons.Of(disposition));
}
