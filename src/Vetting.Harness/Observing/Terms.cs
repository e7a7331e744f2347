using Vetting.Rules.Language;

namespace Vetting.Harness.Observing;

/// <summary>Ways through a term of the rule language.</summary>
internal static class Terms
{
    /// <summary>The terms that one is made of, in the order in which they are written.</summary>
    public static IEnumerable<Term> Of(Term term) => term switch
    {
        Negation negation => [negation.Operand],
        Connective both => [both.Left, both.Right],
        Comparison comparison => [comparison.Left, comparison.Right],
        Calculation calculation => [calculation.Left, calculation.Right],
        Widening widening => [widening.Operand],
        OneOf oneOf => [oneOf.Operand, .. oneOf.Choices],
        Holds holds => [holds.List, holds.Value],
        Member member => [member.Owner],
        FunctionCall call => call.Arguments,
        Quantified quantified => [quantified.List, .. Asked(quantified)],
        _ => [],
    };

    /// <summary>The filter and the body of a quantifier.</summary>
    public static IEnumerable<Term> Asked(Quantified quantified) => new[] { quantified.Filter, quantified.Body }.OfType<Term>();

    /// <summary>The term and everything within it.</summary>
    public static IEnumerable<Term> Within(Term term) => Of(term).SelectMany(Within).Prepend(term);
}
