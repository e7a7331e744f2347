using System.Collections;
using Vetting.Logic;
using Vetting.Rules.Language;

namespace Vetting.Harness.Observing;

/// <summary>The value of a number at a step, counts and sums over lists included; <see langword="null"/> where it is not exactly known.</summary>
internal static class CountedNumber
{
    public static decimal? Of(Step step, Term term) => term switch
    {
        Widening widening => Of(step, widening.Operand),
        Quantified quantified => Tally(step, quantified),
        Calculation calculation when Numbers.IsBounded(calculation) => Calculated(calculation, Of(step, calculation.Left), Of(step, calculation.Right)),
        _ => step.Value(term) as decimal?,
    };

    private static decimal? Calculated(Calculation calculation, decimal? left, decimal? right) => calculation.Operation switch
    {
        System.Linq.Expressions.ExpressionType.Add => left + right,
        System.Linq.Expressions.ExpressionType.Subtract => left - right,
        _ => left * right,
    };

    private static decimal? Tally(Step step, Quantified quantified)
    {
        if (step.Value(quantified.List) is not IEnumerable list || list is IFactList { IsClosed: false } || list is IFactList some && some.CertainCount < some.Count)
        {
            return null;
        }

        var total = 0m;
        foreach (var element in list)
        {
            var condition = quantified.Kind == QuantifierKind.Count ? quantified.Question : quantified.Filter;
            var counts = condition is null or Constant ? true : Truth(step, condition, element!);
            var number = quantified.Kind == QuantifierKind.Count ? 1 : Of(step with { Elements = step.Elements.SetItem(quantified.Element, element!) }, quantified.Body!);
            if (counts is not { } isCounted || (isCounted && number is null))
            {
                return null;
            }

            total += isCounted ? number!.Value : 0;
        }

        return total;
    }

    /// <summary>Two sums of one comparison may go through the same list, each with a condition of its own.</summary>
    private static bool? Truth(Step step, Term condition, object element) =>
        step.Explained.Children.FirstOrDefault(child => ReferenceEquals(child.Element, element) && child.Term == condition)?.Truth;
}
