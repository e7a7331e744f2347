using Vetting.Reports.Markdown;

namespace Vetting.Reports;

/// <summary>The report as Markdown for a pull request or an issue: the verdict first, whom to ask as a checklist, findings folded.</summary>
/// <remarks>
/// The same reports give the same bytes, on any machine and in any culture. Forges refuse a comment of more than 65,536
/// characters, so no document is longer than 60,000: findings that do not fit are counted.
/// </remarks>
public static class MarkdownReport
{
    private const int MostCharacters = 60_000;

    /// <summary>Writes reports one below the other.</summary>
    /// <param name="reports">The reports, in the order in which they are written.</param>
    /// <param name="against">Comparisons of the same packages, whose moves are told with each; <see langword="null"/> for none.</param>
    /// <param name="refused">Inputs that could not be checked, named before everything else; <see langword="null"/> for none.</param>
    /// <returns>The text, ending in a line feed; at most 60,000 characters.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    public static string Write(IEnumerable<VettingReport> reports, IEnumerable<VettingComparison>? against = null, IEnumerable<RefusedInput>? refused = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var all = reports.ToList();
        var comparisons = new Comparisons(against);
        var first = MarkdownRefused.Write([.. refused ?? []], all.Count);
        foreach (var most in new[] { 1_000, 200, 50, 20, 8, 3, 1 })
        {
            // Most packages fit at once; where they do not, each says less.
            if (Pages(all, comparisons, most, MostCharacters - 10_000 - first.Length) is { } pages)
            {
                return first + MarkdownList.Write(all, pages);
            }
        }

        return first + MarkdownList.Write(all, []);
    }

    /// <summary>The pages, or <see langword="null"/> as soon as they do not fit.</summary>
    private static List<string>? Pages(List<VettingReport> all, Comparisons comparisons, int most, int room)
    {
        var (pages, length) = (new List<string>(), 0);
        foreach (var report in all.Take(MostCharacters / 1_000))
        {
            pages.Add(new MarkdownPage(report, comparisons.Of(report), most).Write());
            length += pages[^1].Length;
            if (length > room)
            {
                return null;
            }
        }

        return pages;
    }
}
