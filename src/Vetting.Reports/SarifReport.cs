using System.Collections.Immutable;
using Vetting.Reports.Json;
using Vetting.Reports.Receipts;
using Vetting.Reports.Sarif;
using Vetting.Reports.Text;
using static Vetting.Reports.Sarif.SarifObject;

namespace Vetting.Reports;

/// <summary>The report as SARIF 2.1.0 (OASIS), for code scanning: a result for every rule and subject, whatever it answered.</summary>
/// <remarks>
/// The same reports give the same bytes, on any machine and in any culture. A violation is <c>fail</c>, what is unknown
/// <c>open</c>, what only a person may decide <c>review</c>; a waiver is a suppression with its text as the justification.
/// </remarks>
public static class SarifReport
{
    /// <summary>Writes reports as one log with one run.</summary>
    /// <param name="reports">The reports, in the order in which they are written.</param>
    /// <param name="openAsFail">
    /// Whether open results are written as <c>fail</c>, a level below a violation's, for consumers that drop every other kind;
    /// <see langword="false"/> by default.
    /// </param>
    /// <param name="refused">Inputs that could not be checked, named before everything else; <see langword="null"/> for none.</param>
    /// <returns>The document, indented by two spaces, ending in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    public static string Write(IEnumerable<VettingReport> reports, bool openAsFail = false, IEnumerable<RefusedInput>? refused = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var all = reports.ToList();
        ImmutableArray<RefusedInput> inputs = [.. refused ?? []];
        var (rules, places) = (new SarifRules(all), new SarifPlaces(all));
        var graphs = new List<SarifGraphs>();
        foreach (var report in all)
        {
            graphs.Add(new SarifGraphs(report, places, graphs.Sum(before => before.Count)));
        }

        // Written in the order of the standard; files that only a claim names are numbered on the way, so artifacts come after.
        return JsonDocumentText.Of(
            ("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"),
            ("version", "2.1.0"),
            ("runs", new[]
            {
                Of(
                    ("tool", Of(("driver", Of(
                        ("name", "Vetting"),
                        ("version", Receipt.ToolVersion),
                        ("semanticVersion", Receipt.ToolVersion),
                        ("shortDescription", Of(("text", "Checks security-assistance packages against the Leahy laws and civilian-first recommendations. It flags; a person decides."))),
                        ("rules", rules.Descriptors),
                        ("supportedTaxonomies", new[] { SarifRules.Supported }))))),
                    ("taxonomies", new[] { rules.Taxonomy }),
                    ("invocations", new[] { SarifInvocation.Of(all, inputs, places) }),
                    ("columnKind", "utf16CodeUnits"),
                    ("results", all.Zip(graphs).SelectMany(its => new SarifResults(its.First, rules, places, its.Second, openAsFail).All)),
                    ("graphs", graphs.SelectMany(its => its.All)),
                    ("artifacts", places.Artifacts),
                    ("properties", Of(("disposition", NotChecked.Overall(all, inputs)), ("refused", inputs.IsEmpty ? null : inputs.Select(its => its.Name)), ("packages", all.Select(Package))))),
            }));
    }

    private static IEnumerable<(string, object?)> Package(VettingReport report) => Of(
        ("id", report.PackageId),
        ("disposition", report.Disposition),
        ("assessedAs", Sentences.IsAudit(report) ? "auditor" : "state"),
        ("lawOn", report.LawDates),
        ("knownOn", report.AsOf.KnownOn),
        ("madeUp", report.IsMadeUp),
        ("findingsSha256", report.FindingsSha256),
        ("notExpressible", report.NotExpressible));
}
