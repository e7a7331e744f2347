using System.Collections.Immutable;

namespace Vetting.Findings.Missing;

/// <summary>One answer of a set: what would have to be answered, and how.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class AnswerNeeded
{
    internal AnswerNeeded(string requirement, bool answer, ImmutableArray<MissingFact> facts) =>
        (Requirement, Answer, Facts) = (requirement, answer, facts);

    /// <summary>Gets what is asked, in the rule language.</summary>
    public string Requirement { get; }

    /// <summary>Gets whether it would have to be true.</summary>
    public bool Answer { get; }

    /// <summary>Gets the unknown facts that the answer follows from; several where it compares them.</summary>
    public ImmutableArray<MissingFact> Facts { get; }
}
