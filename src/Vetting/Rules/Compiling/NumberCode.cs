using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Vetting.Rules.Compiling;

/// <summary>
/// Code for a number that comes from lists: the plain number, which is right where everything that went into it is known, and
/// bounds for where it is not. Bounds cost several times as much, and are seldom needed.
/// </summary>
/// <param name="Variables">What the code keeps.</param>
/// <param name="Steps">What is done before the number is looked at.</param>
/// <param name="Exact">The number; right only where <paramref name="IsExact"/>, and throws where it does not fit its type.</param>
/// <param name="IsExact">Whether everything is known; <see langword="null"/> where that goes without saying.</param>
/// <param name="Bounds">The number as bounds, right in any case.</param>
internal sealed record NumberCode(ImmutableArray<ParameterExpression> Variables, ImmutableArray<Expression> Steps, Expression Exact, Expression? IsExact, Expression Bounds)
{
    /// <summary>A value that is known or not.</summary>
    public static NumberCode Of(Expression value, Type type)
    {
        var number = Expression.Variable(value.Type);
        var bounds = typeof(Bounds<>).MakeGenericType(type);
        ImmutableArray<Expression> steps = [Expression.Assign(number, value)];
        return Lifting.MayBeUnknown(value)
            ? new([number], steps, Lifting.Known(number), Lifting.IsKnown(number), Expression.Call(bounds, nameof(Bounds<>.Of), null, number))
            : new([number], steps, number, IsExact: null, Expression.Call(bounds, nameof(Bounds<>.Exactly), null, number));
    }

    public NumberCode Widen(Type type) =>
        this with { Exact = Expression.Convert(Exact, type), Bounds = Expression.Call(Bounds, nameof(Bounds<>.Widen), [type]) };

    public NumberCode Calculate(ExpressionType operation, NumberCode right) => new(
        [.. Variables, .. right.Variables],
        [.. Steps, .. right.Steps],
        Lifting.Calculate(operation, Exact, right.Exact),
        Both(IsExact, right.IsExact),
        Expression.Call(Bounds.Type, operation.ToString(), null, Bounds, right.Bounds));

    /// <summary>A sign: of the plain numbers where both are exact, else of what their bounds leave open.</summary>
    public Expression Compare(ExpressionType operation, NumberCode right)
    {
        var exact = Truths.AsSign(Expression.MakeBinary(operation, Exact, right.Exact));
        var compared = Both(IsExact, right.IsExact) is { } isExact ? Expression.Condition(isExact, exact, Compare(operation, Bounds, right.Bounds)) : exact;
        return Expression.Block([.. Variables, .. right.Variables], [.. Steps, .. right.Steps, compared]);
    }

    private static Expression Compare(ExpressionType operation, Expression left, Expression right) => operation switch
    {
        ExpressionType.GreaterThan => Compare(ExpressionType.LessThan, right, left),
        ExpressionType.GreaterThanOrEqual => Compare(ExpressionType.LessThanOrEqual, right, left),
        _ => Expression.Call(left.Type, operation.ToString(), null, left, right),
    };

    private static Expression? Both(Expression? left, Expression? right) =>
        left is null ? right : right is null ? left : Expression.AndAlso(left, right);
}
