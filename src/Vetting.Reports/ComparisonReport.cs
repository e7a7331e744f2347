using Vetting.Reports.Json;
using Vetting.Reports.Text;

namespace Vetting.Reports;

/// <summary>Two checks side by side, as text and as JSON: every answer that moved, those that got worse first.</summary>
/// <remarks>The same comparisons give the same text, on any machine and in any culture.</remarks>
public static class ComparisonReport
{
    /// <summary>Writes comparisons as text.</summary>
    /// <param name="comparisons">The comparisons, each with what the first and the second check are, in words.</param>
    /// <param name="inColour">Whether words are coloured for a terminal (ANSI).</param>
    /// <returns>The text; every line ends in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparisons"/> is <see langword="null"/>.</exception>
    public static string WriteText(IEnumerable<(VettingComparison Comparison, string Before, string After)> comparisons, bool inColour = false)
    {
        ArgumentNullException.ThrowIfNull(comparisons);
        return string.Join('\n', comparisons.Select(its => ComparisonPage.Write(its.Comparison, its.Before, its.After, inColour)));
    }

    /// <summary>Writes comparisons as one JSON document: <c>{ "schema": "vetting/comparison/1", "refused": [], "comparisons": [] }</c>.</summary>
    /// <param name="comparisons">The comparisons, each with what the first and the second check are, in words.</param>
    /// <param name="refused">Inputs that could not be checked, named before everything else; <see langword="null"/> for none.</param>
    /// <returns>The document, indented by two spaces, ending in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparisons"/> is <see langword="null"/>.</exception>
    public static string WriteJson(IEnumerable<(VettingComparison Comparison, string Before, string After)> comparisons, IEnumerable<RefusedInput>? refused = null)
    {
        ArgumentNullException.ThrowIfNull(comparisons);
        return JsonDocumentText.Of(("schema", "vetting/comparison/1"), ("refused", (refused ?? []).Select(RefusedJson.Of)), ("comparisons", comparisons.Select(its => ComparisonJson.Of(its.Comparison, its.Before, its.After))));
    }
}
