using System.Linq.Expressions;

namespace Vetting.Rules.Compiling;

/// <summary>
/// Code for Kleene's logic. A truth is compiled to a <c>bool</c> where it cannot be unknown and else to a
/// <see cref="Sign"/>, so rules over facts that are always there cost what hand-written code costs.
/// </summary>
internal static class Truths
{
    public static Expression True { get; } = Expression.Constant(Sign.True);

    public static Expression False { get; } = Expression.Constant(Sign.False);

    public static Expression Unknown { get; } = Expression.Constant(Sign.Unknown);

    public static Expression AsSign(Expression truth) =>
        truth.Type == typeof(bool) ? Expression.Condition(truth, True, False) : truth;

    public static Expression Not(Expression truth) =>
        truth.Type == typeof(bool) ? Expression.Not(truth) : Expression.Negate(truth);

    /// <summary>The truth, or this where it is unknown.</summary>
    public static Expression Settle(Expression truth, bool isTrue)
    {
        if (truth.Type == typeof(bool))
        {
            return truth;
        }

        var sign = Expression.Variable(typeof(int));
        return Expression.Block(
            [sign],
            Expression.Assign(sign, truth),
            Expression.Condition(Expression.Equal(sign, Unknown), isTrue ? True : False, sign));
    }

    public static Expression And(Expression left, Expression right) =>
        left.Type != typeof(bool) ? Combine(left, right, False, nameof(Math.Min))
        : right.Type == typeof(bool) ? Expression.AndAlso(left, right)
        : Expression.Condition(left, right, False);

    public static Expression Or(Expression left, Expression right) =>
        left.Type != typeof(bool) ? Combine(left, right, True, nameof(Math.Max))
        : right.Type == typeof(bool) ? Expression.OrElse(left, right)
        : Expression.Condition(left, True, right);

    public static Expression Equal(Expression left, Expression right) =>
        left.Type == typeof(bool) && right.Type == typeof(bool)
            ? Expression.Equal(left, right)
            : Expression.Multiply(AsSign(left), AsSign(right));

    /// <summary>The lesser or the greater of two signs.</summary>
    public static Expression Extreme(string minOrMax, Expression left, Expression right) =>
        Expression.Call(typeof(Math), minOrMax, null, left, right);

    private static BlockExpression Combine(Expression left, Expression right, Expression decided, string minOrMax)
    {
        var first = Expression.Variable(typeof(int));
        return Expression.Block(
            [first],
            Expression.Assign(first, left),
            Expression.Condition(Expression.Equal(first, decided), decided, Extreme(minOrMax, first, AsSign(right))));
    }
}
