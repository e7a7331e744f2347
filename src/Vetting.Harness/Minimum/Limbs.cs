using Vetting.Rules.Language;

namespace Vetting.Harness.Minimum;

/// <summary>The exceptions of an element: the limbs <c>not (…)</c> of what <c>Any</c> asks of it, as findings read them.</summary>
internal static class Limbs
{
    public static IEnumerable<Negation> ExceptionsOf(Term term) => term switch
    {
        Connective both => [.. ExceptionsOf(both.Left), .. ExceptionsOf(both.Right)],
        Negation negation => ExceptionsOf(negation.Operand),
        Comparison { Left: Quantified quantified } => ExceptionsOf(quantified),
        Quantified { Kind: QuantifierKind.Any } any => Conjuncts(any.Question).OfType<Negation>(),
        _ => [],
    };

    private static IEnumerable<Term> Conjuncts(Term term) =>
        term is Connective { IsAnd: true } both ? [.. Conjuncts(both.Left), .. Conjuncts(both.Right)] : [term];
}
