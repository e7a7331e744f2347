namespace Vetting.Reports.Html.Views;

/// <summary>A whole file.</summary>
/// <param name="Title">What the browser's tab says.</param>
/// <param name="Policy">What a browser may do with it.</param>
/// <param name="Style">The style.</param>
/// <param name="Script">The scripts.</param>
/// <param name="Overview">The overview, filled in; <see langword="null"/> where there is none.</param>
/// <param name="Home">A link to the overview in another file; <see langword="null"/> where there is none.</param>
/// <param name="Pages">The pages of packages, filled in.</param>
internal sealed record DocumentView(string Title, string Policy, Markup Style, Markup Script, Markup? Overview, string? Home, IReadOnlyList<Markup> Pages)
{
    /// <summary>Where a link for the keyboard leads.</summary>
    public string Skip { get; init; } = "Skip to the verdict";

    /// <summary>What the link of <see cref="Home"/> is called.</summary>
    public string HomeName { get; init; } = "All packages";
}
