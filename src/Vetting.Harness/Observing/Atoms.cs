using System.Collections.Immutable;
using Vetting.Rules.Language;

namespace Vetting.Harness.Observing;

/// <summary>The smallest truths that a term is made of, quantifiers included: they are truths of their own, and are made of some.</summary>
internal static class Atoms
{
    /// <summary>Every atom, in the order in which it is written; a local parameter's once for each use.</summary>
    public static IEnumerable<Term> In(Term term) => term switch
    {
        Constant => [],
        Negation negation => In(negation.Operand),
        Connective both => [.. In(both.Left), .. In(both.Right)],
        _ => Terms.Within(term).OfType<Quantified>().Where(quantified => IsNext(term, quantified)).SelectMany(Terms.Asked).Where(asked => asked.Type == typeof(bool)).SelectMany(In).Prepend(term),
    };

    /// <summary>What stands right below a decision: atoms joined by <c>and</c>, <c>or</c> and <c>not</c>.</summary>
    public static ImmutableArray<Term> LeavesOf(Term term) => term switch
    {
        Negation negation => LeavesOf(negation.Operand),
        Connective both => [.. LeavesOf(both.Left), .. LeavesOf(both.Right)],
        _ => [term],
    };

    /// <summary>The terms that are decided as a whole: a part, and what a quantifier asks of an element. With the list it is asked of.</summary>
    public static IEnumerable<(Term Decision, Term? List)> Decisions(Term part) =>
        Terms.Within(part).OfType<Quantified>()
            .SelectMany(quantified => quantified.Kind == QuantifierKind.Sum ? quantified.Filter is { } filter ? [(filter, (Term?)quantified.List)] : [] : new[] { (quantified.Question, (Term?)quantified.List) })
            .Prepend((part, null))
            .Where(decision => decision.Item1 is not Constant);

    /// <summary>Whether an atom can be unknown: where no fact in it can be missing, it cannot.</summary>
    public static bool CanBeUnknown(Term atom) =>
        Terms.Within(atom).OfType<Member>().Any(member => new RuleFact(string.Empty, member.Property).CanBeMissing);

    /// <summary>Whether a quantifier belongs to the atom itself and not to another quantifier within it.</summary>
    private static bool IsNext(Term atom, Quantified quantified) =>
        atom == quantified || !Terms.Within(atom).OfType<Quantified>().Any(other => other != quantified && Terms.Asked(other).Any(asked => Terms.Within(asked).Contains(quantified)));
}
