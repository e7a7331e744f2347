using Vetting.Findings;
using Vetting.Logic;
using Vetting.Rules;

namespace Vetting.Reports;

/// <summary>The members of one package's report, in the order in which they are written.</summary>
internal static class PackageJson
{
    public static object Of(VettingReport report) => new
    {
        report.PackageId,
        report.PackageTitle,
        MadeUp = report.IsMadeUp,
        report.Disposition,
        AsOf = new { LawOn = report.LawDates, report.AsOf.KnownOn, AssessAs = report.AsOf.AssessAs == Assessor.Auditor ? "auditor" : "state" },
        report.NewestPublication,
        RuleSets = report.Rules,
        report.Package,
        Registry = report.Registry,
        Counts = Enum.GetValues<Outcome>().ToDictionary(outcome => outcome.ToString(), outcome => report.Checked.Count(its => its.Outcome == outcome), StringComparer.Ordinal),
        report.Exposure,
        report.Lines,
        report.Recipients,
        Checked = report.Checked.Select(its => new { its.Rule, its.Version, its.Subject, its.SubjectName, its.Outcome, its.Why }),
        report.Lifted,
        Findings = report.Findings.Select(FindingJson),
        report.NotExpressible,
    };

    private static object FindingJson(Finding finding) => new
    {
        finding.Rule,
        finding.Title,
        Text = finding.Text is { } text ? new { text.Name, text.Provision, text.From, text.To, Read = finding.Citations[0].Read, Verified = text.IsVerified } : null,
        finding.Attribution,
        finding.Credibility,
        finding.Furnished,
        finding.Outcome,
        finding.Severity,
        finding.Basis,
        finding.Subject,
        finding.SubjectName,
        finding.Unit,
        finding.Message,
        Citations = finding.Citations.Select(its => new { its.Provision, its.Says, its.Source, its.Read, Verified = its.IsVerified, its.Note }),
        finding.Evidence,
        finding.Considered,
        finding.Contrary,
        Missing = finding.Missing.Select(its => new { its.Fact, its.Subject, its.Question, its.AskWho, Judgement = its.IsJudgement, its.WriteAs }),
        finding.Exposure,
        finding.Remedies,
        finding.Waiver,
    };
}
