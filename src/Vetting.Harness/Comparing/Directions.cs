using System.Collections.Immutable;
using Vetting.Rules;

namespace Vetting.Harness.Comparing;

/// <summary>Whether the new side of a comparison says more or less against anybody than the old one: as violations, as passes, or as dispositions.</summary>
internal static class Directions
{
    private static readonly ImmutableHashSet<string> Passing = ["clear", "not-applicable", Comparison.NoRule];

    public static bool IsAnythingOther(this DiffRun run) => !run.Changes.IsEmpty || !run.Tables.IsEmpty || run.Rules.Any(rule => (rule.WiderAt ?? rule.NarrowerAt ?? rule.Severity) is not null);

    public static bool IsAnywhereWider(this DiffRun run) =>
        run.Rules.Any(rule => rule.WiderAt is not null) || run.Changes.Any(change => Weight(change.To) > Weight(change.From)) || run.Moved.Any(moved => moved.To > moved.From);

    public static bool IsAnywhereNarrower(this DiffRun run) =>
        run.Rules.Any(rule => rule.NarrowerAt is not null) || run.Changes.Any(change => Weight(change.To) < Weight(change.From)) || run.Moved.Any(moved => moved.To < moved.From);

    /// <summary>An outcome stands alone, or before a comma and its severity where that is what differs. What passes weighs nothing, whatever it would be.</summary>
    private static int Weight(string word) => word.Split(", ") switch
    {
        [var outcome, ..] when Passing.Contains(outcome) => 0,
        [_, var severity] when Enum.TryParse<Severity>(severity, ignoreCase: true, out var its) => 1 + (int)Severity.Note - (int)its,
        _ => 1,
    };
}
