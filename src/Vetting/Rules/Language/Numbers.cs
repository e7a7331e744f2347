using System.Linq.Expressions;
using System.Reflection;
using Vetting.Facts;

namespace Vetting.Rules.Language;

/// <summary>What can be said of a number without looking at a subject.</summary>
internal static class Numbers
{
    /// <summary>Whether the number comes from a list and is therefore known between bounds rather than known or not.</summary>
    public static bool IsBounded(Term term) => term switch
    {
        Quantified quantified => quantified.IsNumber,
        Widening widening => IsBounded(widening.Operand),
        Calculation calculation => IsBounded(calculation.Left) || IsBounded(calculation.Right),
        _ => false,
    };

    /// <summary>Whether the number is declared never to be negative, or follows from numbers that are.</summary>
    public static bool IsNonNegative(Term term) => term switch
    {
        Constant { Value: int number } => number >= 0,
        Constant { Value: long number } => number >= 0,
        Constant { Value: decimal number } => number >= 0,
        Member member => member.Property.GetCustomAttribute<InformationAttribute>()?.IsNonNegative == true,
        Widening widening => IsNonNegative(widening.Operand),
        Calculation { Operation: not ExpressionType.Subtract } calculation => IsNonNegative(calculation.Left) && IsNonNegative(calculation.Right),
        Quantified { Kind: QuantifierKind.Count } => true,
        Quantified { Kind: QuantifierKind.Sum, Body: { } body } => IsNonNegative(body),
        _ => false,
    };
}
