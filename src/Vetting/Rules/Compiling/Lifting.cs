using System.Linq.Expressions;

namespace Vetting.Rules.Compiling;

/// <summary>
/// Carries code for known values over to values that may be unknown: the result is unknown where an operand is. Values
/// whose type cannot be unknown stay as they are.
/// </summary>
internal static class Lifting
{
    /// <summary>The result of code for a known value.</summary>
    public static Expression Unary(Expression operand, Func<Expression, Expression> ofKnown)
    {
        if (!MayBeUnknown(operand))
        {
            return ofKnown(operand);
        }

        var value = Expression.Variable(operand.Type);
        var result = ofKnown(Known(value));
        var type = Nullable(result.Type);
        return Expression.Block(
            [value],
            Expression.Assign(value, operand),
            Expression.Condition(IsKnown(value), As(result, type), Expression.Default(type)));
    }

    /// <summary>As <see cref="Unary"/>, for code that answers true or false: a sign.</summary>
    public static Expression Ask(Expression operand, Func<Expression, Expression> ofKnown)
    {
        if (!MayBeUnknown(operand))
        {
            return ofKnown(operand);
        }

        var value = Expression.Variable(operand.Type);
        return Expression.Block(
            [value],
            Expression.Assign(value, operand),
            Expression.Condition(IsKnown(value), Truths.AsSign(ofKnown(Known(value))), Truths.Unknown));
    }

    public static Expression Binary(Expression left, Expression right, Func<Expression, Expression, Expression> ofKnown) =>
        Unary(left, first => Unary(right, second => ofKnown(first, second)));

    /// <summary>Arithmetic that throws where the result does not fit.</summary>
    public static Expression Calculate(ExpressionType operation, Expression left, Expression right) => operation switch
    {
        ExpressionType.Add => Expression.AddChecked(left, right),
        ExpressionType.Subtract => Expression.SubtractChecked(left, right),
        _ => Expression.MultiplyChecked(left, right),
    };

    /// <summary>The same value as another type, where it is not of that type already.</summary>
    public static Expression As(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);

    public static bool MayBeUnknown(Expression value) =>
        value is not ConstantExpression && (!value.Type.IsValueType || System.Nullable.GetUnderlyingType(value.Type) is not null);

    public static Expression IsKnown(Expression value) =>
        value.Type.IsValueType ? Expression.Property(value, "HasValue") : Expression.ReferenceNotEqual(value, Expression.Constant(null));

    /// <summary>The value of a variable that has been found to be known.</summary>
    public static Expression Known(Expression value) =>
        value.Type.IsValueType ? Expression.Call(value, "GetValueOrDefault", null) : value;

    private static Type Nullable(Type type) =>
        type.IsValueType && System.Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;
}
