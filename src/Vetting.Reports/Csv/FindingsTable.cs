using NodaTime;
using NodaTime.Text;
using Vetting.Findings;
using Vetting.Logic;
using static System.FormattableString;

namespace Vetting.Reports.Csv;

/// <summary>One row for each finding.</summary>
internal static class FindingsTable
{
    public static readonly string[] Header =
    [
        "package", "packageFile", "line", "assessedAs", "knownOn", "rule", "title", "outcome", "severity", "disposition", "stands", "subject", "subjectName", "unit",
        "finding", "basis", "text", "provision", "inForceFrom", "inForceTo", "verified", "currency", "low", "high", "waiver", "toSupply", "toDecide", "askWho",
        "remedies", "claims", "sources",
    ];

    public static IEnumerable<IEnumerable<object?>> Rows(VettingReport report) => report.Findings.Select(finding => Row(report, finding));

    private static IEnumerable<object?> Row(VettingReport report, Finding finding)
    {
        var claims = finding.Evidence.SelectMany(fact => fact.Claims).ToList();
        return
        [
            report.PackageId, report.Package.Name, report.Subjects[finding.Subject].At.Line, report.AsOf.AssessAs == Assessor.Auditor ? "auditor" : "state", Day(report.AsOf.KnownOn),
            finding.Rule, finding.Title, finding.Outcome.ToString(), finding.Severity.ToString(), Dispositions.Of(finding).ToString(), finding.Stands, finding.Subject, finding.SubjectName, finding.Unit,
            finding.Message, finding.Basis, finding.Text?.Name, finding.Text?.Provision, Day(finding.Text?.From), Day(finding.Text?.To), finding.Text?.IsVerified,
            Together(finding.Exposure.Select(its => its.Currency)), Together(finding.Exposure.Select(its => Invariant($"{its.Low:0.##}"))), Together(finding.Exposure.Select(its => Invariant($"{its.High:0.##}"))),
            finding.Waiver?.Text,
            finding.Missing.Count(its => !its.IsJudgement), finding.Missing.Count(its => its.IsJudgement), Together(finding.Missing.Select(its => its.AskWho)),
            Together(finding.Remedies.Select(its => $"{its.By}: {its.Action}")), Together(claims.Select(claim => claim.Id)), Together(claims.SelectMany(claim => claim.Sources)),
        ];
    }

    private static string Together(IEnumerable<string> texts) => string.Join("; ", texts.Distinct(StringComparer.Ordinal));

    private static string? Day(LocalDate? day) => day is { } its ? LocalDatePattern.Iso.Format(its) : null;
}
