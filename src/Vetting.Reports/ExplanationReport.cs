using Vetting.Findings.Explained;
using Vetting.Findings.Remedies;
using Vetting.Reports.Json;
using Vetting.Reports.Text;

namespace Vetting.Reports;

/// <summary>Explanations as text and as JSON: the tree of parts with their values, the facts read, and the claims and sources behind them.</summary>
/// <remarks>The same explanations give the same text, on any machine and in any culture.</remarks>
public static class ExplanationReport
{
    /// <summary>Writes explanations as text, one below the other, with the acts that were tried out for each.</summary>
    /// <param name="explanations">The explanations, each with what would clear it; an empty list where nothing was tried out.</param>
    /// <param name="inColour">Whether words are coloured for a terminal (ANSI).</param>
    /// <returns>The text; every line ends in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="explanations"/> is <see langword="null"/>.</exception>
    public static string WriteText(IEnumerable<(Explanation Explanation, IReadOnlyList<Act> Acts)> explanations, bool inColour = false)
    {
        ArgumentNullException.ThrowIfNull(explanations);
        return string.Join('\n', explanations.Select(its => ExplanationPage.Write(its.Explanation, its.Acts, inColour)));
    }

    /// <summary>Writes explanations as one JSON document: <c>{ "schema": "vetting/explanation/1", "explanations": [] }</c>.</summary>
    /// <param name="explanations">The explanations, each with what would clear it; an empty list where nothing was tried out.</param>
    /// <returns>The document, indented by two spaces, ending in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="explanations"/> is <see langword="null"/>.</exception>
    public static string WriteJson(IEnumerable<(Explanation Explanation, IReadOnlyList<Act> Acts)> explanations)
    {
        ArgumentNullException.ThrowIfNull(explanations);
        return JsonDocumentText.Of(("schema", "vetting/explanation/1"), ("explanations", explanations.Select(its => ExplanationJson.Of(its.Explanation, its.Acts))));
    }
}
