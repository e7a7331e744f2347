using Vetting.Findings;
using Vetting.Reports.Escaping;
using Vetting.Reports.Text;
using Vetting.Rules;

namespace Vetting.Reports.JUnit;

/// <summary>
/// A report as test cases: one for each rule and subject. Open is not passed: what nobody could answer fails like what was
/// violated. What a waiver in force lifts is skipped, with the waiver, and so is what does not apply.
/// </summary>
internal static class CheckedCases
{
    public static JUnitSuite Of(VettingReport report)
    {
        var findings = report.Findings.ToLookup(finding => (finding.Rule, finding.Severity, finding.Subject));
        return new JUnitSuite(
            PlainText.OnOneLine(report.PackageId),
            [.. report.Checked.Select(its => Case(its, findings[(its.Rule, its.Severity, its.Subject)].FirstOrDefault()))]);
    }

    private static JUnitCase Case(CheckedRule its, Finding? finding)
    {
        var place = its.Subject.Length == 0 ? "the whole package" : its.Subject;
        var made = new JUnitCase(its.Rule, PlainText.OnOneLine($"{its.SubjectName} ({place})"), ResultOf(its));
        return made.Result == JUnitResult.Passed ? made : made with
        {
            Message = PlainText.OnOneLine(finding is null ? $"{Words.Of(its.Outcome).ToLowerInvariant()}: {its.Why}" : $"{Words.Of(finding)}: {finding.Message}"),
            Detail = finding is null ? string.Empty : string.Join('\n', Why(finding).Select(PlainText.OnOneLine)),
        };
    }

    private static JUnitResult ResultOf(CheckedRule its) => its.Outcome switch
    {
        Outcome.Clear => JUnitResult.Passed,
        Outcome.NotApplicable => JUnitResult.Skipped,
        Outcome.Error => JUnitResult.Error,
        Outcome.Violation when its.IsWaived => JUnitResult.Skipped,
        _ => JUnitResult.Failed,
    };

    private static IEnumerable<string> Why(Finding finding)
    {
        yield return $"rule: {finding.Title}";
        yield return finding.Text is { } text ? $"law: {text.Provision}, {Words.Period(text)} [{finding.Basis}]" : "law: no text is encoded for the line's dates";
        foreach (var fact in finding.Evidence)
        {
            yield return $"fact: {fact.Fact}: {FactLines.Said(fact)}{Claims(fact)}";
        }

        foreach (var missing in finding.Missing)
        {
            yield return $"{(missing.IsJudgement ? "to decide" : "to supply")}: {missing.Question} (of {missing.Subject}) ask {missing.AskWho}";
        }

        foreach (var remedy in finding.Remedies)
        {
            yield return $"may clear it: {remedy.By}: {remedy.Action}";
        }

        if (finding.Waiver is { } waiver)
        {
            yield return $"waiver: {waiver.Text}";
        }

        yield return $"money: {Words.Money(finding.Exposure)}";
    }

    private static string Claims(FactOnRecord fact) =>
        fact.Claims.IsEmpty ? string.Empty : $" [{string.Join("; ", fact.Claims.Select(claim => $"{claim.Id} at {claim.At}"))}]";
}
