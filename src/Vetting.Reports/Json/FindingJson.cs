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
        ("attribution", finding.Attribution.Select(Claim)),
        ("credibility", finding.Credibility.Select(Claim)),
        ("considered", finding.Considered.Select(its => Members(("exception", its.Exception), ("subject", its.Subject), ("whyNotMet", its.WhyNotMet)))),
        ("contrary", finding.Contrary.Select(Claim)),
        ("furnished", finding.Furnished is { } furnished
            ? Members(("beforeKnown", furnished.BeforeKnown.Select(Money)), ("afterKnown", furnished.AfterKnown.Select(Money)))
            : null),
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
        ("evidence", finding.Evidence.Select(Fact)),
        ("asked", finding.Missing.Select(MissingJson.Of)),
        ("missing", Missing(finding)),
        ("missingIsPartial", finding.AnswerSetsArePartial),
        ("exposure", finding.Exposure.Select(Money)),
        ("remedies", finding.Remedies.Select(its => Members(("kind", its.Kind), ("by", its.By), ("action", its.Action), ("clears", its.Clears)))),
        ("waiver", finding.Waiver is { } waiver ? WaiverJson.Of(waiver) : null),
    ];

    public static IEnumerable<(string, object?)> Fact(FactOnRecord its) =>
        Members(("fact", its.Fact), ("meaning", its.Meaning), ("value", its.Value), ("claims", its.Claims.Select(Claim)));

    private static IEnumerable<(string, object?)>? Text(Finding finding) => finding.Text is { } text
        ? Members(
            ("name", text.Name),
            ("provision", text.Provision),
            ("from", text.From),
            ("to", text.To),
            ("read", finding.Citations.FirstOrDefault(citation => citation.Provision == text.Provision)?.Read),
            ("verified", text.IsVerified))
        : null;

    /// <summary>Each set names its answers; what is asked in full stands once, under <c>asked</c>, by its number.</summary>
    private static IEnumerable<object> Missing(Finding finding)
    {
        var numbers = finding.Missing.Index().ToDictionary(its => its.Item.Key, its => its.Index, StringComparer.Ordinal);
        return finding.AnswerSets.Select(set => Members(
            ("answers", set.Answers.SelectMany(answer => answer.Facts.Select(fact => Members(
                ("asked", numbers.GetValueOrDefault(fact.Key, -1)),
                ("fact", fact.Fact),
                ("subject", fact.Subject),
                ("answer", answer.Answer),
                ("askWho", fact.AskWho))))),
            ("then", set.Then)));
    }
}
