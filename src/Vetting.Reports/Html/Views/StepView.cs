using System.Collections.Immutable;
using Vetting.Findings.Explained;
using Vetting.Reports.Text;

namespace Vetting.Reports.Html.Views;

/// <summary>One step of the tree of reasons.</summary>
internal sealed record StepView(string Value, string Icon, string Text, string? About, ImmutableArray<FactView> Facts, ImmutableArray<StepView> Steps)
{
    public static StepView Of(ExplanationStep step, ClaimBook book) => new(
        WordOf(step.Value),
        IconOf(step.Value),
        step.Text,
        step.About,
        [.. step.Facts.Select(fact => new FactView(FactLines.Said(fact), fact.Value == "unknown", book.Of(fact.Claims)))],
        [.. step.Steps.Select(below => Of(below, book))]);

    public static string WordOf(string value) => value switch { "true" => "yes", "false" => "no", _ => "not known" };

    public static string IconOf(string value) => value switch { "true" => "●", "false" => "○", _ => "?" };
}
