using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Vetting.Facts;
using Vetting.Logic;

namespace Vetting.Tests.Rules.Generated;

/// <summary>
/// A second opinion: walks the tree of RulesEngine's parser by plain reflection, with boxed values, decimals and lists of
/// answers. It shares nothing with the compiler but the meaning. A truth is a <c>bool?</c>, a number a <see cref="Span"/>,
/// anything else an object; <see langword="null"/> is unknown.
/// </summary>
internal sealed class NaiveInterpreter(LawParameters law)
{
    private readonly Dictionary<ParameterExpression, object?> _values = [];

    public bool? Ask(Expression tree, ParameterExpression subject, object value, ParameterExpression lawInput)
    {
        _values[subject] = value;
        _values[lawInput] = law;
        return (bool?)Of(tree);
    }

    private object? Of(Expression tree)
    {
        switch (tree)
        {
            case ParameterExpression parameter:
                return _values[parameter];
            case ConstantExpression constant:
                return Boxed(constant.Value, constant.Type);
            case UnaryExpression { NodeType: ExpressionType.Not } not:
                return !(bool?)Of(not.Operand);
            case UnaryExpression { NodeType: ExpressionType.Negate } minus:
                return Span.Subtract(Span.Exactly(0), (Span)Of(minus.Operand)!);
            case UnaryExpression { NodeType: ExpressionType.Convert } convert:
                return Of(convert.Operand);
            case MemberExpression member:
                return OfMember(member);
            case BinaryExpression binary:
                return OfBinary(binary);
            case MethodCallExpression call:
                return OfCall(call);
            default:
                throw new NotSupportedException(tree.ToString());
        }
    }

    private static bool IsNumber(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var t && (t == typeof(int) || t == typeof(long) || t == typeof(decimal));

    private static object? Boxed(object? value, Type type) => IsNumber(type)
        ? value is null ? Span.Anything : Span.Exactly(Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture))
        : value;

    private object? OfMember(MemberExpression member)
    {
        var owner = Of(member.Expression!);
        return Boxed(owner is null ? null : ((PropertyInfo)member.Member).GetValue(owner), member.Type);
    }

    private object? OfBinary(BinaryExpression binary)
    {
        var left = Of(binary.Left);
        var right = Of(binary.Right);
        switch (binary.NodeType)
        {
            case ExpressionType.AndAlso:
                return (bool?)left & (bool?)right;
            case ExpressionType.OrElse:
                return (bool?)left | (bool?)right;
            case ExpressionType.Add:
                return Span.Add((Span)left!, (Span)right!);
            case ExpressionType.Subtract:
                return Span.Subtract((Span)left!, (Span)right!);
            case ExpressionType.Multiply:
                return Span.Multiply((Span)left!, (Span)right!);
            default:
                return left is null || right is null ? null
                    : left is Span a && right is Span b ? Span.Compare(binary.NodeType, a, b)
                    : Compare(binary.NodeType, left is string l ? string.CompareOrdinal(l, (string)right) : ((IComparable)left).CompareTo(right));
        }
    }

    private static bool? Compare(ExpressionType operation, int order) => operation switch
    {
        ExpressionType.Equal => order == 0,
        ExpressionType.NotEqual => order != 0,
        ExpressionType.LessThan => order < 0,
        ExpressionType.LessThanOrEqual => order <= 0,
        ExpressionType.GreaterThan => order > 0,
        _ => order >= 0,
    };

    private object? OfCall(MethodCallExpression call)
    {
        if (call.Method.DeclaringType != typeof(Enumerable))
        {
            var arguments = call.Arguments.Select(Of).ToArray();
            return Boxed(call.Method.Invoke(call.Object is null ? null : Of(call.Object), arguments), call.Type);
        }

        if (call.Arguments[0] is NewArrayExpression choices)
        {
            var value = Of(call.Arguments[1]);
            return value is null ? null : choices.Expressions.Any(choice => Equals(Of(choice), value));
        }

        if (call.Method.Name == "Contains")
        {
            var wanted = Of(call.Arguments[1]);
            return Kleene.Any(Members(call.Arguments[0]).Select(member => member.Is & (member.Item is null or Unseen ? null : Equals(member.Item, wanted))));
        }

        return OfQuantifier(call);
    }

    private object? OfQuantifier(MethodCallExpression call)
    {
        var body = call.Arguments.Count > 1 ? (LambdaExpression)call.Arguments[1] : null;
        var members = Members(call.Arguments[0]).ToArray();
        object? Ask(object? item, object? otherwise)
        {
            if (body is null || item is Unseen)
            {
                return otherwise;
            }

            _values[body.Parameters[0]] = item;
            return Of(body.Body);
        }

        switch (call.Method.Name)
        {
            // A member that nobody has seen may be anything.
            case "Any":
                return Kleene.Any(members.Select(member => member.Is & (bool?)Ask(member.Item, body is null ? true : null)));
            case "All":
                return Kleene.All(members.Select(member => !member.Is | (bool?)Ask(member.Item, null)));
            case "Count":
                var total = Span.Exactly(0);
                foreach (var (item, isMember) in members)
                {
                    var counts = isMember & (bool?)Ask(item, body is null ? true : null);
                    total = Span.Add(total, new Span(counts == true ? 1 : 0, item is Unseen ? null : counts == false ? 0 : 1));
                }

                return total;
            default:
                return Sum(members, body!, item => (Span)Ask(item, Span.Anything)!);
        }
    }

    private static Span Sum((object? Item, bool? Is)[] members, LambdaExpression body, Func<object?, Span> number)
    {
        var total = Span.Exactly(0);
        foreach (var (item, isMember) in members.Where(member => member.Is != false))
        {
            var term = number(item);
            term = NeverNegative(body.Body) ? new Span(term.Low ?? 0, term.High) : term;
            total = Span.Add(total, isMember == true ? term : new Span(Math.Min(0, term.Low ?? decimal.MinValue) is var low && term.Low is null ? null : low, term.High is { } high ? Math.Max(0, high) : null));
        }

        return total;
    }

    private static bool NeverNegative(Expression tree) => tree switch
    {
        ConstantExpression constant => Convert.ToDecimal(constant.Value, System.Globalization.CultureInfo.InvariantCulture) >= 0,
        MemberExpression member => member.Member.GetCustomAttribute<InformationAttribute>() is { IsNonNegative: true },
        UnaryExpression { NodeType: ExpressionType.Convert } convert => NeverNegative(convert.Operand),
        BinaryExpression { NodeType: ExpressionType.Add or ExpressionType.Multiply } binary => NeverNegative(binary.Left) && NeverNegative(binary.Right),
        MethodCallExpression { Method.Name: "Count" } => true,
        MethodCallExpression { Method.Name: "Sum" } sum => NeverNegative(((LambdaExpression)sum.Arguments[1]).Body),
        _ => false,
    };

    /// <summary>The members with whether they belong; of a list that may have more, one that nobody has seen.</summary>
    private IEnumerable<(object? Item, bool? Is)> Members(Expression list)
    {
        if (list is MethodCallExpression { Method.Name: "Where" } where)
        {
            var filter = (LambdaExpression)where.Arguments[1];
            foreach (var (item, isMember) in Members(where.Arguments[0]))
            {
                if (item is Unseen)
                {
                    yield return (item, null);
                    continue;
                }

                _values[filter.Parameters[0]] = item;
                yield return (item, isMember & (bool?)Of(filter.Body));
            }

            yield break;
        }

        var value = Of(list);
        var i = 0;
        foreach (var item in (IEnumerable?)value ?? Array.Empty<object>())
        {
            yield return (item, value is IFactList some && i++ >= some.CertainCount ? null : true);
        }

        if (value is null or IFactList { IsClosed: false })
        {
            yield return (Unseen.One, null);
        }
    }
}
