using System.Collections.Immutable;
using Vetting.Reports.Json;
using Vetting.Reports.Text;

namespace Vetting.Reports;

/// <summary>The report as JSON: <c>{ "schema": "vetting/report/1", "disposition": …, "refused": [], "packages": [] }</c>.</summary>
/// <remarks>The same reports give the same bytes, on any machine and in any culture.</remarks>
public static class JsonReport
{
    /// <summary>Gets the JSON Schema (draft 7) that every document of <see cref="Write"/> holds to.</summary>
    /// <value>The schema as JSON, ending in a line feed.</value>
    public static string Schema => ReportSchema.Text;

    /// <summary>Writes reports as one JSON document.</summary>
    /// <param name="reports">The reports, in the order in which they are written.</param>
    /// <param name="refused">Inputs that could not be checked, named before everything else; <see langword="null"/> for none.</param>
    /// <returns>
    /// The document, indented by two spaces, ending in a line feed. The disposition over all is that of the worst package, and at
    /// least <c>Error</c> where an input was refused or there is no package.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    public static string Write(IEnumerable<VettingReport> reports, IEnumerable<RefusedInput>? refused = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ImmutableArray<VettingReport> all = [.. reports];
        ImmutableArray<RefusedInput> inputs = [.. refused ?? []];
        return JsonDocumentText.Of(
            ("schema", ReportSchema.Name),
            ("disposition", NotChecked.Overall(all, inputs)),
            ("refused", inputs.Select(RefusedJson.Of)),
            ("packages", all.Select(PackageJson.Of)));
    }
}
