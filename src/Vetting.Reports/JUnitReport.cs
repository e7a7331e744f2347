using Vetting.Reports.JUnit;

namespace Vetting.Reports;

/// <summary>
/// The report as JUnit XML, for build servers: a suite for each package, a test case for each rule and subject. A violation
/// and every open outcome fail; what is waived or does not apply is skipped, and says so. An input that was refused is an error.
/// </summary>
/// <remarks>The same reports give the same bytes, on any machine and in any culture.</remarks>
public static class JUnitReport
{
    /// <summary>Writes reports as one document.</summary>
    /// <param name="reports">The reports, in the order in which they are written.</param>
    /// <param name="refused">Inputs that could not be checked, named before everything else; <see langword="null"/> for none.</param>
    /// <returns>The document, ending in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    public static string Write(IEnumerable<VettingReport> reports, IEnumerable<RefusedInput>? refused = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return JUnitDocument.Of(RefusedCases.Of([.. refused ?? []]).Concat(reports.Select(CheckedCases.Of)));
    }
}
