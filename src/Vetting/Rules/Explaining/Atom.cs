using System.Collections.Immutable;

namespace Vetting.Rules.Explaining;

/// <summary>The smallest thing that is not known and that a rule asks: answered yes or no, it is settled.</summary>
/// <param name="Index">Its number among the atoms of one explanation.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Requirement">What is asked, in the rule language, answered yes by true.</param>
/// <param name="Facts">The facts that are unknown, or not exact enough; for a list, the list.</param>
/// <param name="Element">The possible member whose membership is asked.</param>
internal sealed record Atom(int Index, AtomKind Kind, string Requirement, ImmutableArray<FactRead> Facts, object? Element)
{
    /// <summary>Whether persons' decisions alone can answer it.</summary>
    public bool IsJudgement => Kind == AtomKind.Fact && !Facts.IsEmpty && Facts.All(fact => fact.IsJudgement);

    /// <summary>How the answer to a single fact follows from its value, where it does.</summary>
    internal ValueTest? Test { get; init; }

    public string Answer(bool isTrue) => isTrue ? Requirement : $"not ({Requirement})";
}
