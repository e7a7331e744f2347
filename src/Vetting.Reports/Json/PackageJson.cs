using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Vetting.Findings;
using Vetting.Findings.Exposures;
using Vetting.Logic;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Reports.Json;

/// <summary>The members of one package's report, in the order in which they are written.</summary>
internal static class PackageJson
{
    public static IEnumerable<(string, object?)> Of(VettingReport report) =>
    [
        ("packageId", report.PackageId),
        ("title", report.PackageTitle),
        ("madeUp", report.IsMadeUp),
        ("disposition", report.Disposition),
        ("asOf", Members(
            ("lawOn", report.LawDates),
            ("knownOn", report.AsOf.KnownOn),
            ("newestPublication", report.NewestPublication),
            ("assessAs", report.AsOf.AssessAs == Assessor.Auditor ? "auditor" : "state"))),
        ("rulesVersion", report.RulesVersion),
        ("ruleSets", report.Rules.Select(File)),
        .. report.RuleChanges.IsEmpty ? [] : Members(("ruleChanges", report.RuleChanges.Select(change => Members(("name", change.Name), ("what", change.What), ("reason", change.Reason))))),
        ("package", File(report.Package)),
        ("registry", Members(("sha256", Together(report.Registry)), ("files", report.Registry.Select(File)))),
        ("findingsSha256", report.FindingsSha256),
        ("counts", Enum.GetValues<Outcome>().Select(outcome => (outcome.ToString(), (object?)report.Checked.Count(its => its.Outcome == outcome)))),
        ("exposure", report.Exposure.Select(Money)),
        ("money", Money(report.Money)),
        ("questions", report.Questions.Select(its => MissingJson.Of(its.Missing)
            .Append(("findings", its.Findings.Select(finding => Members(("rule", finding.Rule), ("subject", finding.Subject)))))
            .Append(("settlesAlone", its.SettlesAlone)))),
        ("lines", report.Lines.Select(Subject)),
        ("recipients", report.Recipients.Select(Subject)),
        ("checked", report.Checked.Select(its => Members(
            ("rule", its.Rule), ("version", its.Version), ("subject", its.Subject), ("subjectName", its.SubjectName), ("outcome", its.Outcome), ("why", its.Why)))),
        ("searches", report.Searches.Select(Claim)),
        ("lifted", report.Lifted.Select(its => Members(
            ("rule", its.Rule), ("subject", its.Subject), ("lifted", its.Lifted), ("by", its.By), ("outcome", its.Outcome), ("claims", its.Claims.Select(Claim))))),
        ("waivers", report.Waivers.Select(WaiverJson.Of)),
        ("flips", report.Flips.Select(its => Members(
            ("rule", its.Answer.Rule), ("subject", its.Answer.Subject), ("outcome", its.Answer.Outcome), ("claim", Claim(its.Claim)), ("ifAccepted", its.IfAccepted), ("ifRejected", its.IfRejected)))),
        ("flipsArePartial", report.FlipsArePartial),
        ("findings", report.Findings.Select(FindingJson.Of)),
        ("notExpressible", report.NotExpressible),
    ];

    public static IEnumerable<(string, object?)> Members(params (string, object?)[] members) => members;

    public static IEnumerable<(string, object?)> Claim(ClaimCited claim) =>
    [
        ("id", claim.Id),
        ("at", PlaceOf(claim.At)),
        ("says", claim.Says),
        ("status", claim.Status),
        ("sources", claim.Sources),
    ];

    public static IEnumerable<(string, object?)> PlaceOf(Place at) => [("file", at.File), ("line", at.Line), ("column", at.Column), ("pointer", at.Pointer)];

    public static IEnumerable<(string, object?)> Money(Exposure exposure) =>
        [("currency", exposure.Currency), ("low", exposure.Low), ("high", exposure.High)];

    private static IEnumerable<(string, object?)> Money(ExposureTable table) => Members(
        ("byDisposition", table.ByDisposition.Select(ByDisposition)),
        ("byRule", table.ByRule.Select(Row)),
        ("byChannel", table.ByChannel.Select(Row)),
        ("byUnit", table.ByUnit.Select(Row)),
        ("byKind", table.ByKind.Select(Row)),
        ("linesWithoutAmount", table.LinesWithoutAmount));

    private static IEnumerable<(string, object?)> Row(ExposureRow row) => Members(
        ("key", row.Key), ("name", row.Name), ("exposure", row.Exposure.Select(Money)), ("byDisposition", row.ByDisposition.Select(ByDisposition)));

    private static IEnumerable<(string, object?)> ByDisposition(DispositionExposure its) =>
        Members(("disposition", its.Disposition), ("exposure", its.Exposure.Select(Money)));

    private static IEnumerable<(string, object?)> File(InputUsed input) => [("name", input.Name), ("sha256", input.Sha256)];

    private static IEnumerable<(string, object?)> Subject(SubjectDisposition its) =>
        [("subject", its.Subject), ("name", its.Name), ("disposition", its.Disposition), ("exposure", its.Exposure.Select(Money))];

    /// <summary>One hash for all files: of their hashes, a line each in ordinal order, so that neither names nor order matter.</summary>
    private static string? Together(ImmutableArray<InputUsed> files) => files switch
    {
        [] => null,
        [var only] => only.Sha256,
        _ => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Concat(files.Select(file => file.Sha256 + "\n").Order(StringComparer.Ordinal))))),
    };
}
