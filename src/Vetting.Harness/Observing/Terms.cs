using Vetting.Rules.Language;

namespace Vetting.Harness.Observing;

/// <summary>Ways through a term of the rule language.</summary>
internal static class Terms
{
    /// <summary>The terms that one is made of, in the order in which they are written.</summary>
    public static IEnumerable<Term> Of(Term term) => term switch
    {
        Negation negation => [negation.Operand],
        Settled settled => [settled.Operand],
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

    /// <summary>The term with one of those that it is made of replaced.</summary>
    /// <param name="term">The term.</param>
    /// <param name="index">Which, in the order of <see cref="Of"/>.</param>
    /// <param name="with">What takes its place, of the same type.</param>
    public static Term Replace(Term term, int index, Term with) => term switch
    {
        Negation => new Negation(with),
        Settled settled => new Settled(with, settled.IsTrue),
        Connective both => index == 0 ? new Connective(both.IsAnd, with, both.Right) : new Connective(both.IsAnd, both.Left, with),
        Comparison comparison => index == 0 ? new Comparison(comparison.Operation, with, comparison.Right) : new Comparison(comparison.Operation, comparison.Left, with),
        Calculation calculation => index == 0
            ? new Calculation(calculation.Operation, with, calculation.Right, calculation.Type)
            : new Calculation(calculation.Operation, calculation.Left, with, calculation.Type),
        Widening => new Widening(with, term.Type),
        OneOf oneOf => new OneOf(with, oneOf.Choices),
        Holds holds => new Holds(with, holds.Value),
        Member member => new Member(with, member.Property),
        FunctionCall call => new FunctionCall(call.Function, call.Target, call.Arguments.SetItem(index, with)),
        Quantified quantified => OfQuantified(quantified, index, with),
        _ => throw new ArgumentOutOfRangeException(nameof(term)),
    };

    private static Quantified OfQuantified(Quantified quantified, int index, Term with)
    {
        var isFilter = index == 1 && quantified.Filter is not null;
        return new Quantified(
            quantified.Kind,
            index == 0 ? with : quantified.List,
            quantified.Element,
            isFilter ? with : quantified.Filter,
            index > 0 && !isFilter ? with : quantified.Body,
            quantified.Type);
    }
}
