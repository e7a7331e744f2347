using System.Collections.Immutable;

namespace Vetting.Findings.Missing;

/// <summary>A question that findings of one package wait for, and what its answer is worth.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class QuestionAsked
{
    internal QuestionAsked(MissingFact missing, ImmutableArray<Finding> findings, int settlesAlone) =>
        (Missing, Findings, SettlesAlone) = (missing, findings, settlesAlone);

    /// <summary>Gets what is missing, whom to ask, and where the answer is written.</summary>
    public MissingFact Missing { get; }

    /// <summary>Gets the findings that the answer helps to settle, in the order of the report.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Gets how many of them one answer, yes or no, settles by itself; of the two, the answer that settles more.</summary>
    public int SettlesAlone { get; }
}
