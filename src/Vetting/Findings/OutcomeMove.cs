using Vetting.Rules;

namespace Vetting.Findings;

/// <summary>An answer that differs between two checks of one package.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class OutcomeMove
{
    internal OutcomeMove(CheckedRule? before, CheckedRule? after) => (Before, After) = (before, after);

    /// <summary>Gets the rule's id.</summary>
    public string Rule => Either.Rule;

    /// <summary>Gets the subject, for people.</summary>
    public string SubjectName => Either.SubjectName;

    /// <summary>Gets the answer of the first check, or <see langword="null"/> where the subject is only in the second.</summary>
    public CheckedRule? Before { get; }

    /// <summary>Gets the answer of the second check, or <see langword="null"/> where the subject is no longer there.</summary>
    public CheckedRule? After { get; }

    /// <summary>Gets whether the second says more against the subject than the first.</summary>
    public bool IsWorse => Weight(After) > Weight(Before);

    /// <summary>Gets whether the second says less against the subject than the first.</summary>
    public bool IsBetter => Weight(After) < Weight(Before);

    private CheckedRule Either => After ?? Before!;

    private static int Weight(CheckedRule? its) => its switch
    {
        null => 0,
        { Outcome: Outcome.Clear or Outcome.NotApplicable } => 0,
        { Outcome: Outcome.Violation, IsWaived: true } => 2,
        { Outcome: Outcome.Violation } => 3,
        { Outcome: Outcome.Error } => 4,
        _ => 1,
    };
}
