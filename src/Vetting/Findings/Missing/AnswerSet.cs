using System.Collections.Immutable;
using Vetting.Rules;

namespace Vetting.Findings.Missing;

/// <summary>Answers that together would settle a finding, none of which can be left out.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class AnswerSet
{
    internal AnswerSet(ImmutableArray<AnswerNeeded> answers, Outcome then) => (Answers, Then) = (answers, then);

    /// <summary>Gets the answers.</summary>
    public ImmutableArray<AnswerNeeded> Answers { get; }

    /// <summary>Gets the outcome that they lead to.</summary>
    public Outcome Then { get; }
}
