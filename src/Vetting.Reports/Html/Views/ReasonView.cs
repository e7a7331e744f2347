using Vetting.Findings.Explained;
using Vetting.Reports.Text;

namespace Vetting.Reports.Html.Views;

/// <summary>One limb of a rule, with its value and the steps to it.</summary>
internal sealed record ReasonView(string Text, string Role, string Says, string Value, string Icon, StepView Step)
{
    public static IEnumerable<ReasonView> Of(Explanation explanation, ClaimBook book) => explanation.Texts.SelectMany(text => text.Parts.Select(part => new ReasonView(
        explanation.Texts.Length == 1 ? string.Empty : text.Law is { } law ? $"{law.Name}, {Words.Period(law)}" : text.Why,
        part.Role,
        part.Says,
        StepView.WordOf(part.Step.Value),
        StepView.IconOf(part.Step.Value),
        StepView.Of(part.Step, book))));
}
