using System.Collections.Immutable;
using Vetting.Findings;
using Vetting.Reports.Text;

namespace Vetting.Reports.Html.Views;

/// <summary>What several packages come to, a row each.</summary>
internal sealed record OverviewView(
    IReadOnlyList<OverviewCount> Counts,
    bool IsAudit,
    IReadOnlyList<OverviewRow> First,
    IReadOnlyList<OverviewRow> Rest,
    int Total,
    IReadOnlyList<RefusedView> Refused,
    string Headline,
    string Meaning)
{
    /// <summary>As many rows as are laid out at once; the others wait unseen, so that ten thousand open as fast as a hundred.</summary>
    public const int AtOnce = 200;

    /// <summary>The worst first: who opens an overview looks for what cannot go ahead.</summary>
    public static OverviewView Of(IEnumerable<OverviewRow> unsorted, bool isAudit, ImmutableArray<RefusedInput> refused) =>
        Sorted([.. unsorted.OrderByDescending(row => row.Weight)], isAudit, refused);

    private static OverviewView Sorted(ImmutableArray<OverviewRow> rows, bool isAudit, ImmutableArray<RefusedInput> refused) => new(
        [.. Enum.GetValues<Disposition>().OrderDescending().Select(disposition => OverviewCount.Of(disposition, rows.Count(row => row.Weight == (int)disposition))).Where(its => its.Count > 0)],
        isAudit,
        [.. rows.Take(AtOnce)],
        [.. rows.Skip(AtOnce)],
        rows.Length,
        [.. refused.Select(RefusedView.Of)],
        refused.IsEmpty ? Words.Count(rows.Length, "package", "packages") : NotChecked.Headline(refused.Length, rows.Length),
        refused.IsEmpty ? string.Empty : Sentences.Capital(NotChecked.Meaning(rows.Length)));
}
