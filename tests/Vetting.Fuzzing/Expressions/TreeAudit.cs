using System.Linq.Expressions;
using System.Reflection;
using Vetting.Facts;

namespace Vetting.Fuzzing.Expressions;

/// <summary>
/// A second allow-list, written apart from the first and over the engine's own tree: what loads may read facts, call the
/// functions offered and ask lists, and nothing else whatever.
/// </summary>
internal sealed class TreeAudit : ExpressionVisitor
{
    private static readonly string[] OfLists = ["Any", "All", "Count", "Sum", "Where", "Contains"];

    private static readonly ExpressionType[] Operators =
    [
        ExpressionType.AndAlso, ExpressionType.OrElse, ExpressionType.Equal, ExpressionType.NotEqual, ExpressionType.LessThan, ExpressionType.LessThanOrEqual, ExpressionType.GreaterThan,
        ExpressionType.GreaterThanOrEqual, ExpressionType.Add, ExpressionType.Subtract, ExpressionType.Multiply, ExpressionType.Not, ExpressionType.Negate, ExpressionType.NegateChecked, ExpressionType.Convert,
        ExpressionType.Constant, ExpressionType.Parameter, ExpressionType.MemberAccess, ExpressionType.Call, ExpressionType.Lambda, ExpressionType.NewArrayInit, ExpressionType.Quote,
    ];

    /// <exception cref="BrokenPromiseException">The tree does something else.</exception>
    public static void Of(Expression tree) => new TreeAudit().Visit(tree);

    public override Expression? Visit(Expression? node)
    {
        if (node is not null && !Operators.Contains(node.NodeType))
        {
            throw Escaped($"a {node.NodeType}");
        }

        return base.Visit(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var type = node.Method.DeclaringType;
        if (type != typeof(Dates) && type != typeof(LawParameters) && !(type == typeof(Enumerable) && OfLists.Contains(node.Method.Name, StringComparer.Ordinal)))
        {
            throw Escaped($"a call of {type}.{node.Method.Name}");
        }

        return base.VisitMethodCall(node);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        var type = node.Member.DeclaringType!;
        var isFact = node.Member is PropertyInfo { GetMethod.IsStatic: false } && typeof(FactObject).IsAssignableFrom(type);
        var isCount = node.Member.Name is "Count" or "Length" && node.Expression?.Type is { } list && (list.IsArray || list.IsGenericType);
        if (!isFact && !isCount && !(type == typeof(TimeSpan) && node.Member.Name == "Days"))
        {
            throw Escaped($"a read of {type}.{node.Member.Name}");
        }

        return base.VisitMember(node);
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        var type = node.Value?.GetType();
        return type is not null && (type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || type == typeof(NodaTime.LocalDate) || type == typeof(DateTime) || type == typeof(TimeSpan))
            ? base.VisitConstant(node)
            : throw Escaped($"a constant of {type}");
    }

    private static BrokenPromiseException Escaped(string what) => new($"an expression that loads does what the allow-list does not have: {what}");
}
