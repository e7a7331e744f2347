using Vetting.Reports.Json;

namespace Vetting.Reports;

/// <summary>The report as JSON: <c>{ "schema": "vetting/report/1", "packages": [] }</c>.</summary>
/// <remarks>The same reports give the same bytes, on any machine and in any culture.</remarks>
public static class JsonReport
{
    /// <summary>Gets the JSON Schema (draft 7) that every document of <see cref="Write"/> holds to.</summary>
    /// <value>The schema as JSON, ending in a line feed.</value>
    public static string Schema => ReportSchema.Text;

    /// <summary>Writes reports as one JSON document.</summary>
    /// <param name="reports">The reports, in the order in which they are written.</param>
    /// <returns>The document, indented by two spaces, ending in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    public static string Write(IEnumerable<VettingReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return JsonDocumentText.Of(("schema", ReportSchema.Name), ("packages", reports.Select(PackageJson.Of)));
    }
}
