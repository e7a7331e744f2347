using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Vetting.Findings;
using Vetting.Reports.Escaping;
using Vetting.Reports.Json;
using Vetting.Reports.Text;
using Vetting.Rules;
using static Vetting.Reports.Sarif.SarifObject;

namespace Vetting.Reports.Sarif;

/// <summary>The results of one package: one for each rule and subject, whatever the rule answered.</summary>
internal sealed class SarifResults(VettingReport report, SarifRules rules, SarifPlaces places, SarifGraphs graphs, bool openAsFail)
{
    private readonly ILookup<(string, Severity, string), Finding> _findings = report.Findings.ToLookup(finding => (finding.Rule, finding.Severity, finding.Subject));
    private readonly ILookup<(string, string), LiftedBar> _lifted = report.Lifted.ToLookup(lifted => (lifted.Rule, lifted.Subject));

    public IEnumerable<object> All => report.Checked.Select(Result);

    private IEnumerable<(string, object?)> Result(CheckedRule its)
    {
        var finding = _findings[(its.Rule, its.Severity, its.Subject)].FirstOrDefault();
        var (kind, level) = SarifKind.Of(its, openAsFail);
        ImmutableArray<LiftedBar> lifted = [.. _lifted[(its.Rule, its.Subject)]];
        var claims = (finding is null ? [] : finding.Evidence.SelectMany(fact => fact.Claims).Concat(finding.Contrary))
            .Concat(lifted.SelectMany(bar => bar.Claims)).DistinctBy(claim => (claim.Id, claim.At, claim.Says)).ToList();
        return Of(
            ("ruleId", its.Rule),
            ("ruleIndex", rules.NumberOf(its)),
            ("kind", kind),
            ("level", level),
            ("message", Of(("text", SarifText.Of(Message(its, finding))))),
            ("locations", new[] { places.Location(report.Subjects[its.Subject].At, its.Subject, its.SubjectName) }),
            ("relatedLocations", claims.Count == 0 ? null : claims.Select((claim, index) => places.Location(claim, index + 1))),
            ("partialFingerprints", Of(("vettingSubject/v1", Fingerprint(its)))),
            ("graphTraversals", finding is null ? null : graphs.Traversals(finding)),
            ("suppressions", finding?.Waiver is { } waiver
                ? new[] { Of(("kind", "external"), ("status", waiver.IsInForce ? "accepted" : "rejected"), ("justification", PlainText.OnOneLine(waiver.Text))) }
                : []),
            ("taxa", rules.Taxa(its)),
            ("properties", Properties(its, finding, lifted)));
    }

    private static string Message(CheckedRule its, Finding? finding) => finding is null
        ? $"{its.SubjectName}: {Words.Of(its.Outcome).ToLowerInvariant()}: {its.Why}"
        : $"{finding.SubjectName}: {Words.Of(finding)}: {finding.Message}";

    private IEnumerable<(string, object?)> Properties(CheckedRule its, Finding? finding, ImmutableArray<LiftedBar> lifted) => Of(
        ("package", report.PackageId),
        ("outcome", its.Outcome),
        ("severity", its.Severity),
        ("version", its.Version),
        ("disposition", finding is null ? null : Dispositions.Of(finding)),
        ("unit", finding?.Unit),
        ("exposure", finding?.Exposure.Select(PackageJson.Money)),
        ("missing", finding is null || finding.Missing.IsEmpty ? null : finding.Missing.Select(missing => Of(
            ("question", missing.Question), ("of", missing.Subject), ("askWho", missing.AskWho), ("isJudgement", missing.IsJudgement), ("fact", missing.Fact)))),
        ("remedies", finding is null || finding.Remedies.IsEmpty ? null : finding.Remedies.Select(remedy => $"{remedy.By}: {remedy.Action}")),
        ("lifted", lifted.IsEmpty ? null : lifted.Select(bar => Of(("lifted", bar.Lifted), ("by", bar.By)))));

    /// <summary>Made of names, never of numbers: it stays the same when lines, recipients, claims or rules change their order.</summary>
    private string Fingerprint(CheckedRule its) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', report.PackageId, its.Rule, its.Severity, report.Subjects[its.Subject].Key))))[..32];
}
