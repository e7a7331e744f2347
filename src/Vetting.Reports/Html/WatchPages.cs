using Vetting.Reports.Html.Views;

namespace Vetting.Reports.Html;

/// <summary>The pages of the watch, made of the same parts as reports.</summary>
internal static class WatchPages
{
    public static string Today(ChangesView changes, bool isCut) => Document(
        $"What changed today: {changes.Day}",
        Templates.Render("watch", new WatchView(changes.Day, changes.Time, changes.Changes.Count, isCut, List(changes))));

    /// <summary>The list alone.</summary>
    public static string Changes(ChangesView changes) => List(changes).Html;

    public static string SignIn(SignInView view) => Document("Sign in to the watch", Templates.Render("watch-sign-in", view));

    private static Markup List(ChangesView changes) => Templates.Render("watch-changes", changes);

    private static string Document(string title, Markup content) => Templates.Render(
        "document",
        new DocumentView(title, Assets.WatchPolicy, Assets.WatchStyle, Assets.WatchScript, content, null, []) { Skip = "Skip to the content" }).Html;
}
