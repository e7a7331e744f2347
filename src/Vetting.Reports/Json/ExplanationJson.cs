using Vetting.Findings.Explained;
using Vetting.Findings.Remedies;
using static Vetting.Reports.Json.PackageJson;

namespace Vetting.Reports.Json;

/// <summary>The members of an explanation, in the order in which they are written.</summary>
internal static class ExplanationJson
{
    public static IEnumerable<(string, object?)> Of(Explanation explanation, IEnumerable<Act> acts) => Members(
        ("rule", explanation.Rule),
        ("title", explanation.Title),
        ("severity", explanation.Severity),
        ("subject", explanation.Subject),
        ("subjectName", explanation.SubjectName),
        ("outcome", explanation.Outcome),
        ("why", explanation.Why),
        ("texts", explanation.Texts.Select(text => Members(
            ("name", text.Law?.Name),
            ("provision", text.Law?.Provision),
            ("isCertain", text.IsCertain),
            ("outcome", text.Outcome),
            ("why", text.Why),
            ("parts", text.Parts.Select(part => Members(("name", part.Name), ("role", part.Role), ("says", part.Says), ("step", Step(part.Step)))))))),
        ("acts", acts.Select(Of)));

    public static IEnumerable<(string, object?)> Of(Act act) => Members(
        ("id", act.Id), ("kind", act.Kind), ("by", act.By), ("action", act.Action), ("day", act.Day), ("then", act.Then));

    private static IEnumerable<(string, object?)> Step(ExplanationStep step) => Members(
        ("text", step.Text),
        ("value", step.Value),
        ("about", step.About),
        ("facts", step.Facts.Select(FindingJson.Fact)),
        ("steps", step.Steps.Select(Step)));
}
