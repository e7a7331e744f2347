using Vetting.Findings;
using static Vetting.Reports.Json.PackageJson;

namespace Vetting.Reports.Json;

/// <summary>The members of a comparison, in the order in which they are written.</summary>
internal static class ComparisonJson
{
    public static IEnumerable<(string, object?)> Of(VettingComparison comparison, string before, string after) => Members(
        ("packageId", comparison.Before.PackageId),
        ("before", Side(comparison.Before, before)),
        ("after", Side(comparison.After, after)),
        ("moves", comparison.Moves.Select(move => Members(
            ("rule", move.Rule),
            ("subjectName", move.SubjectName),
            ("worse", move.IsWorse),
            ("better", move.IsBetter),
            ("before", Answer(move.Before)),
            ("after", Answer(move.After))))));

    private static IEnumerable<(string, object?)> Side(VettingReport report, string what) => Members(
        ("what", what),
        ("disposition", report.Disposition),
        ("knownOn", report.AsOf.KnownOn),
        ("newestPublication", report.NewestPublication),
        ("findings", report.Findings.Length));

    private static IEnumerable<(string, object?)>? Answer(CheckedRule? its) => its is null ? null : Members(
        ("subject", its.Subject), ("version", its.Version), ("outcome", its.Outcome), ("waived", its.IsWaived), ("why", its.Why));
}
