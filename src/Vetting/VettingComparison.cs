using System.Collections.Immutable;
using Vetting.Findings;

namespace Vetting;

/// <summary>Two checks side by side: on one day and on another, or as proposed and after an act.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class VettingComparison
{
    internal VettingComparison(VettingReport before, VettingReport after, Func<string, string?> subjectAfter)
    {
        Before = before;
        After = after;
        Moves = MovesOf(before, after, subjectAfter);
    }

    /// <summary>Gets the first check.</summary>
    public VettingReport Before { get; }

    /// <summary>Gets the second check.</summary>
    public VettingReport After { get; }

    /// <summary>Gets every answer that moved, those that got worse first.</summary>
    public ImmutableArray<OutcomeMove> Moves { get; }

    private static ImmutableArray<OutcomeMove> MovesOf(VettingReport before, VettingReport after, Func<string, string?> subjectAfter)
    {
        var then = after.Checked.ToLookup(Key, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var moves = new List<OutcomeMove>();
        foreach (var its in before.Checked)
        {
            var key = subjectAfter(its.Subject) is { } subject ? Key(its, subject) : null;
            var match = key is null ? null : then[key].FirstOrDefault();
            if (match is null || match.Outcome != its.Outcome || match.IsWaived != its.IsWaived)
            {
                moves.Add(new OutcomeMove(its, match));
            }

            seen.Add(key ?? string.Empty);
        }

        moves.AddRange(after.Checked.Where(its => !seen.Contains(Key(its))).Select(its => new OutcomeMove(null, its)));
        return
        [
            .. moves.Where(move => !(Passes(move.Before) && Passes(move.After)))
                .OrderByDescending(move => move.IsWorse).ThenByDescending(move => move.IsBetter)
                .ThenBy(move => (move.Before ?? move.After)!.Subject, StringComparer.Ordinal).ThenBy(move => move.Rule, StringComparer.Ordinal),
        ];
    }

    /// <summary>What is no longer asked, or is clear where it did not apply, is no move.</summary>
    private static bool Passes(CheckedRule? its) => its is null || Outcomes.Passes(its.Outcome);

    private static string Key(CheckedRule its) => Key(its, its.Subject);

    private static string Key(CheckedRule its, string subject) => $"{its.Rule}\n{its.Severity}\n{subject}";
}
