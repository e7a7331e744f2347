using Vetting.Rules.Compiling;

namespace Vetting.Rules;

/// <summary>How the truths of a rule's parts make its outcome. Kept in one place: evaluation and explanation must agree.</summary>
internal struct Precedence
{
    private int _outOfScope;
    private int _false;
    private int _unknown;

    /// <summary>Takes in the truth of a part; parts come in the rule's order.</summary>
    public void Add(int part, PartRole role, bool? truth)
    {
        // Stored from 1, so that the default says "none".
        ref var first = ref _unknown;
        if (truth == true)
        {
            return;
        }

        if (truth == false)
        {
            first = ref role == PartRole.Scope ? ref _outOfScope : ref _false;
        }

        first = first == 0 ? part + 1 : first;
    }

    /// <summary>The outcome of a rule of one part, which is asked most; the same as taking it in alone.</summary>
    /// <param name="role">The part's role.</param>
    /// <param name="sign">Its truth, as <see cref="Sign"/>.</param>
    public static Verdict OfOnly(PartRole role, int sign) =>
        sign == Sign.True ? new(Outcome.Violation, -1, null)
        : sign == Sign.Unknown ? new(Outcome.Indeterminate, 0, null)
        : role == PartRole.Scope ? new(Outcome.NotApplicable, 0, null)
        : new(Outcome.Clear, 0, null);

    /// <summary>A false scope comes before any other false part, and a false part before an unknown one.</summary>
    public readonly Verdict Verdict =>
        _outOfScope > 0 ? new(Outcome.NotApplicable, _outOfScope - 1, null)
        : _false > 0 ? new(Outcome.Clear, _false - 1, null)
        : _unknown > 0 ? new(Outcome.Indeterminate, _unknown - 1, null)
        : new(Outcome.Violation, -1, null);
}
