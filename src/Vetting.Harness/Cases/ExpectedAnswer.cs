using System.Collections.Immutable;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness.Cases;

/// <summary>What a rule answers, or has to: the outcome, its overlays, and what is missing.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="IsWaived">Whether a waiver in force overlays the violation.</param>
/// <param name="HasLifted">Whether an exception lifted something.</param>
/// <param name="Missing">The facts that are missing, each once, in ordinal order.</param>
internal sealed record ExpectedAnswer(Outcome Outcome, bool IsWaived, bool HasLifted, ImmutableArray<string> Missing)
{
    /// <summary>Stands among the missing facts where it is not facts that are missing but the text of the law, or one text for all dates.</summary>
    public const string Text = "text";

    /// <summary>How severe the finding is, where the case says so; how severe a finding is that does not come about, nobody can say.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The cell <c>expected</c>.</summary>
    public string Words =>
        $"{Spelling.Of(Outcome)}{(Severity is { } severity ? $", {Spelling.Of(severity)}" : string.Empty)}{(IsWaived ? ", waived" : string.Empty)}{(HasLifted ? ", lifted" : string.Empty)}";

    /// <summary>Whether an outcome is a finding that is as severe as its rule.</summary>
    public static bool IsSevere(Outcome outcome) => outcome is Outcome.Violation or Outcome.Indeterminate or Outcome.NeedsJudgement;

    /// <summary>The cell <c>missing</c>.</summary>
    public string MissingWords => string.Join("; ", Missing);

    public bool IsSameAs(ExpectedAnswer other) =>
        (Outcome, Severity, IsWaived, HasLifted) == (other.Outcome, other.Severity, other.IsWaived, other.HasLifted) && Missing.SequenceEqual(other.Missing, StringComparer.Ordinal);

    public override string ToString() => Missing.IsEmpty ? Words : $"{Words}, missing {MissingWords}";
}
