namespace Vetting.Reports.Html.Views;

/// <summary>Two checks side by side, and what moves.</summary>
internal sealed record AgainstView(SideView Before, SideView After, IReadOnlyList<MoveView> Moves)
{
    public static AgainstView Of(VettingComparison comparison) =>
        new(SideView.Of(comparison.Before), SideView.Of(comparison.After), [.. comparison.Moves.Select(MoveView.Of)]);
}
