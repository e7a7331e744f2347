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

    /// <summary>The cell <c>expected</c>.</summary>
    public string Words => $"{Spelling.Of(Outcome)}{(IsWaived ? ", waived" : string.Empty)}{(HasLifted ? ", lifted" : string.Empty)}";

    /// <summary>The cell <c>missing</c>.</summary>
    public string MissingWords => string.Join("; ", Missing);

    public bool IsSameAs(ExpectedAnswer other) =>
        (Outcome, IsWaived, HasLifted) == (other.Outcome, other.IsWaived, other.HasLifted) && Missing.SequenceEqual(other.Missing, StringComparer.Ordinal);

    public override string ToString() => Missing.IsEmpty ? Words : $"{Words}, missing {MissingWords}";
}
