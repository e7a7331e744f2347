using Vetting.Reports.Text;

namespace Vetting.Reports.Html.Views;

/// <summary>An input that was not checked, and everything that stands in the way.</summary>
internal sealed record RefusedView(string Name, IReadOnlyList<string> Problems)
{
    public static RefusedView Of(RefusedInput input) => new(input.Name, [.. NotChecked.Problems(input)]);
}
