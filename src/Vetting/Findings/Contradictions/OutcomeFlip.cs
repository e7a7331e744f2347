using Vetting.Rules;

namespace Vetting.Findings.Contradictions;

/// <summary>An answer that hangs on a claim which other claims contradict.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
internal sealed class OutcomeFlip
{
    internal OutcomeFlip(CheckedRule answer, ClaimCited claim, Outcome ifAccepted, Outcome ifRejected) =>
        (Answer, Claim, IfAccepted, IfRejected) = (answer, claim, ifAccepted, ifRejected);

    /// <summary>Gets the answer as it is while the claim is disputed.</summary>
    public CheckedRule Answer { get; }

    /// <summary>Gets the disputed claim.</summary>
    public ClaimCited Claim { get; }

    /// <summary>Gets the answer if the claim were accepted.</summary>
    public Outcome IfAccepted { get; }

    /// <summary>Gets the answer if the claim were rejected.</summary>
    public Outcome IfRejected { get; }
}
