using Vetting.Rules.Explaining;
using Vetting.Rules.Language;

namespace Vetting.Findings;

/// <summary>
/// The elements that a quantifier looked at, each with its limbs. A limb of the form <c>not (…)</c> is an exception of
/// the element: that is how rules write them, and only them.
/// </summary>
internal static class ElementTruths
{
    public static IEnumerable<ElementTruth> In(PartExplanation part) => In(part.Part.Term, part.Steps);

    private static IEnumerable<ElementTruth> In(Term term, ExplainedTerm step) => term switch
    {
        Connective both when step.Children.Length == 2 => [.. In(both.Left, step.Children[0]), .. In(both.Right, step.Children[1])],
        Negation negation when step.Children.Length == 1 => In(negation.Operand, step.Children[0]),
        Comparison comparison when comparison.Left is Quantified => In(comparison.Left, step),
        Quantified { Kind: QuantifierKind.Any } any => step.Children
            .Where(child => child.Element is not null)
            .Select(child => new ElementTruth(child.Element!, child.Truth, [.. Limbs(any.Question, child)])),
        _ => [],
    };

    private static IEnumerable<Limb> Limbs(Term term, ExplainedTerm step) =>
        term is Connective { IsAnd: true } both && step.Children.Length == 2
            ? [.. Limbs(both.Left, step.Children[0]), .. Limbs(both.Right, step.Children[1])]
            : [new Limb(term is Negation, step)];
}
