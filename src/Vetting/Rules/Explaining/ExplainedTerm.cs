using System.Collections.Immutable;
using Vetting.Rules.Language;

namespace Vetting.Rules.Explaining;

/// <summary>One step of an explanation.</summary>
/// <param name="Text">The term in the rule language.</param>
/// <param name="Answer"><c>true</c>, <c>false</c>, <c>unknown</c>, or a value; the same text in every culture.</param>
/// <param name="Truth">The truth, where the term is one.</param>
/// <param name="Facts">The facts that this step itself looked at.</param>
/// <param name="Children">The steps that it is made of; of a quantifier, one for each element.</param>
/// <param name="Term">The term itself.</param>
/// <param name="Element">The element that the step is about, where it is a quantifier's child.</param>
internal sealed record ExplainedTerm(
    string Text,
    string Answer,
    bool? Truth,
    ImmutableArray<FactRead> Facts,
    ImmutableArray<ExplainedTerm> Children,
    Term Term,
    object? Element = null);
