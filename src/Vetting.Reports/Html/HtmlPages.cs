using System.Collections.Immutable;
using Vetting.Reports.Escaping;
using Vetting.Reports.Html.Views;
using Vetting.Reports.Text;

namespace Vetting.Reports.Html;

/// <summary>Pages put together into files.</summary>
internal static class HtmlPages
{
    /// <summary>By this a page that was written before is known; no later than so many characters into it.</summary>
    public const string Mark = "<meta name=\"generator\" content=\"Vetting\">";

    public const int Head = 2_000;

    public static string OneFile(IReadOnlyList<VettingReport> reports, Comparisons against, ImmutableArray<RefusedInput> refused)
    {
        if (reports is [var only] && refused.IsEmpty)
        {
            return Document(TitleOf(only), null, null, [Page(only, against, "p1")]);
        }

        var rows = reports.Select((report, index) => OverviewRow.Of(report, $"#{NameOf(index)}")).ToList();
        return Document(Title(rows.Count, refused), Overview(rows, reports.Any(Sentences.IsAudit), refused), null, [.. reports.Select((report, index) => Page(report, against, NameOf(index)))]);
    }

    public static IEnumerable<KeyValuePair<string, string>> Folder(IEnumerable<VettingReport> reports, Comparisons against, ImmutableArray<RefusedInput> refused)
    {
        var (rows, isAudit) = (new List<OverviewRow>(), false);
        foreach (var report in reports)
        {
            var file = $"packages/{NameOf(rows.Count)}.html";
            rows.Add(OverviewRow.Of(report, file));
            isAudit |= Sentences.IsAudit(report);
            yield return KeyValuePair.Create(file, Document(TitleOf(report), null, "../index.html", [Page(report, against, "p1")]));
        }

        yield return KeyValuePair.Create("index.html", OverviewFile(rows, isAudit, refused));
    }

    /// <summary>One package, with a link to where whoever reads it came from.</summary>
    public static string Alone(VettingReport report, string home, string homeName) => Templates.Render(
        "document",
        new DocumentView(TitleOf(report), Assets.Policy, Assets.Style, Assets.Script, null, home, [Page(report, new Comparisons(null), "p1")]) { HomeName = homeName }).Html;

    /// <summary>The overview alone, whose rows lead to other files.</summary>
    public static string OverviewFile(IReadOnlyList<OverviewRow> rows, bool isAudit, ImmutableArray<RefusedInput> refused) =>
        Document(Title(rows.Count, refused), Overview(rows, isAudit, refused), null, []);

    private static Markup Overview(IReadOnlyList<OverviewRow> rows, bool isAudit, ImmutableArray<RefusedInput> refused) =>
        Templates.Render("overview", OverviewView.Of(rows, isAudit, refused));

    private static Markup Page(VettingReport report, Comparisons against, string name) =>
        Templates.Render("package", PackageView.Of(report, against.Of(report), name));

    private static string Document(string title, Markup? overview, string? home, IReadOnlyList<Markup> pages) =>
        Templates.Render("document", new DocumentView(title, Assets.Policy, Assets.Style, Assets.Script, overview, home, pages)).Html;

    /// <summary>Numbered rather than named: a package's id may hold anything, and a file's name may not.</summary>
    private static string NameOf(int index) => FormattableString.Invariant($"p{index + 1}");

    private static string Title(int count, ImmutableArray<RefusedInput> refused) => refused.IsEmpty
        ? $"Vetting: {Words.Count(count, "package", "packages")}"
        : $"Not checked: {NotChecked.Share(refused.Length, count)}";

    private static string TitleOf(VettingReport report) =>
        $"{report.Disposition}: {PlainText.Short(report.PackageTitle ?? report.PackageId, 120)}{(Sentences.IsAudit(report) ? " (as auditor)" : string.Empty)}";
}
