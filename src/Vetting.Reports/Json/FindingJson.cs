using Vetting.Findings;
using static Vetting.Reports.Json.PackageJson;

namespace Vetting.Reports.Json;

/// <summary>The members of one finding, in the order in which they are written.</summary>
internal static class FindingJson
{
    public static IEnumerable<(string, object?)> Of(Finding finding) =>
    [
        ("rule", finding.Rule),
        ("title", finding.Title),
        ("text", Text(finding)),
        ("attribution", Behind(finding, "FoundCommittedByUnit")),
        ("credibility", Behind(finding, "FoundCredible")),
        ("considered", finding.Considered.Select(its => Members(("exception", its.Exception), ("subject", its.Subject), ("whyNotMet", its.WhyNotMet)))),
        ("contrary", finding.Contrary.Select(Claim)),

        // What was furnished before and after it was known is not worked out yet, and null says so.
        ("furnished", null),
        ("outcome", finding.Outcome),
        ("severity", finding.Severity),
        ("stands", finding.Stands),
        ("basis", finding.Basis),
        ("subject", finding.Subject),
        ("subjectName", finding.SubjectName),
        ("unit", finding.Unit),
        ("message", finding.Message),
        ("citations", finding.Citations.Select(its => Members(
            ("provision", its.Provision), ("says", its.Says), ("source", its.Source), ("read", its.Read), ("verified", its.IsVerified), ("note", its.Note)))),
        ("evidence", finding.Evidence.Select(its => Members(
            ("fact", its.Fact), ("meaning", its.Meaning), ("value", its.Value), ("claims", its.Claims.Select(Claim))))),
        ("missing", Missing(finding)),
        ("exposure", finding.Exposure.Select(Money)),
        ("remedies", finding.Remedies.Select(its => Members(("by", its.By), ("action", its.Action)))),
        ("waiver", finding.Waiver is { } waiver ? Members(("id", waiver.Id), ("isInForce", waiver.IsInForce), ("text", waiver.Text)) : null),
    ];

    private static IEnumerable<(string, object?)>? Text(Finding finding) => finding.Text is { } text
        ? Members(
            ("name", text.Name),
            ("provision", text.Provision),
            ("from", text.From),
            ("to", text.To),
            ("read", finding.Citations.FirstOrDefault(citation => citation.Provision == text.Provision)?.Read),
            ("verified", text.IsVerified))
        : null;

    /// <summary>The claims behind what the official found on one question about the incidents of the finding.</summary>
    private static IEnumerable<object> Behind(Finding finding, string question) =>
        finding.Evidence.Where(fact => fact.Fact.EndsWith($": {question}", StringComparison.Ordinal))
            .SelectMany(fact => fact.Claims)
            .DistinctBy(claim => (claim.Id, claim.At, claim.Says))
            .Select(Claim);

    /// <summary>
    /// One set: all that is unknown. With every one of them answered the rule is settled; which answers lead to which
    /// outcome, and which can be left out, the nulls leave open.
    /// </summary>
    private static IEnumerable<object> Missing(Finding finding) => finding.Missing.IsEmpty
        ? []
        :
        [
            Members(
                ("answers", finding.Missing.Select(its => Members(
                    ("fact", its.Fact),
                    ("subject", its.Subject),
                    ("answer", null),
                    ("askWho", its.AskWho),
                    ("question", its.Question),
                    ("isJudgement", its.IsJudgement),
                    ("writeAs", its.WriteAs)))),
                ("then", null)),
        ];
}
