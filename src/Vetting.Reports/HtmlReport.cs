using Vetting.Reports.Html;

namespace Vetting.Reports;

/// <summary>
/// The report as HTML that works without a network and prints: the verdict and why first, then money, whom to ask, every
/// finding with its law, reasons and sources, and what was found clear.
/// </summary>
/// <remarks>
/// The same reports give the same bytes, on any machine and in any culture. Style, scripts and charts are part of each file,
/// and a content security policy lets a browser run nothing else and ask no server for anything.
/// </remarks>
public static class HtmlReport
{
    /// <summary>Writes reports as one file: several with an overview that sorts and filters, and a page for each below it.</summary>
    /// <param name="reports">The reports, in the order in which they are written.</param>
    /// <param name="against">Comparisons of the same packages, shown side by side on their pages; <see langword="null"/> for none.</param>
    /// <param name="refused">Inputs that could not be checked, named before everything else; <see langword="null"/> for none.</param>
    /// <returns>The document, ending in a line feed. A package takes about as much room as a page of pictures: for hundreds, <see cref="WriteFolder"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    public static string Write(IEnumerable<VettingReport> reports, IEnumerable<VettingComparison>? against = null, IEnumerable<RefusedInput>? refused = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return HtmlPages.OneFile([.. reports], new Comparisons(against), [.. refused ?? []]);
    }

    /// <summary>Writes reports as files of one folder: <c>index.html</c> with the overview, and a file for each package that can be handed on alone.</summary>
    /// <param name="reports">The reports, in the order in which they are written.</param>
    /// <param name="against">Comparisons of the same packages, shown side by side on their pages; <see langword="null"/> for none.</param>
    /// <param name="refused">Inputs that could not be checked, named before everything else; <see langword="null"/> for none.</param>
    /// <returns>
    /// Name and text of each file, made one after the other, so that no more than one page is in memory; the overview last.
    /// Names hold forward slashes.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    public static IEnumerable<KeyValuePair<string, string>> WriteFolder(IEnumerable<VettingReport> reports, IEnumerable<VettingComparison>? against = null, IEnumerable<RefusedInput>? refused = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return HtmlPages.Folder(reports, new Comparisons(against), [.. refused ?? []]);
    }
}
