using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using Vetting.Facts;
using Vetting.Rules.Parsing;

namespace Vetting.Rules.Language;

/// <summary>
/// Turns the tree of RulesEngine's parser into terms of the rule language, and refuses what the language does not have.
/// This is the allow-list: everything is refused but the cases below. It runs before anything is compiled or called.
/// </summary>
/// <param name="vocabulary">What the rule may name.</param>
/// <param name="source">The text, to say where something refused stands.</param>
/// <param name="parameters">What each parameter of the tree stands for; local parameters stand for their own terms.</param>
internal sealed class Translator(Vocabulary vocabulary, SourceWords source, IDictionary<ParameterExpression, Term> parameters)
{
    /// <summary>How deep a tree may be; a chain of that many <c>or</c> is as deep.</summary>
    private const int MaxDepth = 256;

    private readonly ImmutableArray<LawReference>.Builder _law = ImmutableArray.CreateBuilder<LawReference>();
    private int _depth;

    public ImmutableArray<LawReference> LawReferences => _law.ToImmutable();

    public Term Translate(Expression expression)
    {
        if (++_depth > MaxDepth)
        {
            throw source.Refuse(null, "the expression is nested too deeply", $"at most {MaxDepth} operators in one chain");
        }

        var term = expression switch
        {
            ConstantExpression constant => OfConstant(constant),
            ParameterExpression parameter => parameters.TryGetValue(parameter, out var named)
                ? named
                : throw source.Refuse(parameter.Name, "something is used that has no name here", "the inputs of the rule and named elements"),
            MemberExpression member => OfMember(member),
            UnaryExpression unary => OfUnary(unary),
            BinaryExpression binary => OfBinary(binary),
            MethodCallExpression call => OfCall(call),
            _ => throw source.Refuse(null, "the expression does something that rules cannot", "comparisons, `and`, `or`, `not`, `in` and quantifiers"),
        };
        _depth--;
        return term;
    }

    private Constant OfConstant(ConstantExpression constant) => constant.Value switch
    {
        null => throw source.Refuse("null", "an unknown cannot be compared with", "a value"),
        double or float => throw source.Refuse(null, "a number is written with an exponent or as a fraction of binary", "a plain decimal number"),
        Enum value when !Enum.IsDefined(value.GetType(), value) => throw NotNamed(),
        { } value when ScalarTypes.HasEquality(value.GetType()) => new Constant(value),
        _ => throw source.Refuse(null, "a constant is of a kind that rules do not use", "true, false, a number, a text or a date"),
    };

    private Term OfMember(MemberExpression member)
    {
        if (member.Expression is null || member.Member is not PropertyInfo property)
        {
            throw source.Refuse(member.Member.Name, $"`{member.Member.Name}` is not a fact", "a fact of the subject");
        }

        if (ListTypes.ElementOf(member.Expression.Type) is { } element)
        {
            return property.Name is "Count" or "Length"
                ? new Quantified(QuantifierKind.Count, Translate(member.Expression), new Variable("x", element), null, null, typeof(int))
                : throw source.Refuse(property.Name, $"`{property.Name}` of a list is not a fact", "`Any`, `All`, `Count` or `Sum`");
        }

        var isDays = property.DeclaringType == typeof(TimeSpan) && property.Name == nameof(TimeSpan.Days);
        if (!isDays && !vocabulary.IsFact(property))
        {
            var expected = Nullable.GetUnderlyingType(member.Expression.Type) is null ? "a fact of the subject" : "a comparison of the fact itself";
            throw source.Refuse(property.Name, $"`{property.Name}` is not a fact", expected);
        }

        return new Member(Translate(member.Expression), property);
    }

    private Term OfUnary(UnaryExpression unary)
    {
        var type = Nullable.GetUnderlyingType(unary.Type) ?? unary.Type;
        switch (unary.NodeType)
        {
            case ExpressionType.Not when type == typeof(bool):
                return new Negation(Translate(unary.Operand));
            case ExpressionType.Negate or ExpressionType.NegateChecked when ScalarTypes.IsNumber(type):
                var zero = new Constant(Convert.ChangeType(0, type, System.Globalization.CultureInfo.InvariantCulture));
                return new Calculation(ExpressionType.Subtract, zero, Translate(unary.Operand), type);
            case ExpressionType.Convert when Nullable.GetUnderlyingType(unary.Type) is not null || ScalarTypes.IsNumber(unary.Type):
                return Converted(Translate(unary.Operand), type);
            default:
                throw source.Refuse(null, "a value is converted", "values of one kind on both sides");
        }
    }

    private Term Converted(Term operand, Type type) => operand switch
    {
        _ when operand.Type == type => operand,
        Constant constant when ScalarTypes.IsWider(operand.Type, type) =>
            new Constant(Convert.ChangeType(constant.Value, type, System.Globalization.CultureInfo.InvariantCulture)),
        _ when ScalarTypes.IsWider(operand.Type, type) => new Widening(operand, type),
        _ when type.IsEnum => throw NotNamed(),
        _ => throw source.Refuse(null, "a value is converted", "values of one kind on both sides"),
    };

    private Term OfBinary(BinaryExpression binary)
    {
        var left = Translate(binary.Left);
        var right = Translate(binary.Right);
        switch (binary.NodeType)
        {
            case ExpressionType.AndAlso or ExpressionType.OrElse:
                return new Connective(binary.NodeType == ExpressionType.AndAlso, left, right);
            case ExpressionType.Equal or ExpressionType.NotEqual when left.Type == right.Type && ScalarTypes.HasEquality(left.Type):
            case ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual
                when left.Type == right.Type && ScalarTypes.HasOrder(left.Type) && binary.Left is not MethodCallExpression { Method.Name: "Compare" }:
                return new Comparison(binary.NodeType, left, right);
            case ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply
                when left.Type == right.Type && ScalarTypes.IsNumber(left.Type):
            case ExpressionType.Subtract when left.Type == typeof(DateTime) && right.Type == typeof(DateTime):
                return new Calculation(binary.NodeType, left, right, Nullable.GetUnderlyingType(binary.Type) ?? binary.Type);
            default:
                throw left.Type == typeof(Logic.DateRange)
                    ? source.Refuse(null, "dates that may be imprecise are compared with an operator", "`Dates.Before(a, b) == true` or `Dates.OnOrBefore(a, b) == true`")
                    : source.Refuse(null, "an operator is used that rules do not have", "comparisons of plain values, `+`, `-` and `*` on numbers");
        }
    }

    private Term OfCall(MethodCallExpression call)
    {
        if (Vocabulary.IsFunction(call.Method))
        {
            return OfFunction(call);
        }

        var isList = call.Method.DeclaringType == typeof(Enumerable);
        return call.Method.Name switch
        {
            "Any" or "All" or "Count" or "Sum" when isList => OfQuantifier(call),
            "Contains" when isList && call.Arguments is [NewArrayExpression choices, var value] =>
                new OneOf(Translate(value), [.. choices.Expressions.Select(choice => OfChoice(choice, "in"))]),
            "Contains" when isList && call.Arguments is [var list, var value] => new Holds(OfList(list, "Contains"), OfChoice(value, "Contains")),
            var name => throw source.Refuse(name, $"`{name}` cannot be used in a rule", "`Any`, `All`, `Count`, `Sum`, `Where`, `Contains` and the functions offered"),
        };
    }

    private FunctionCall OfFunction(MethodCallExpression call)
    {
        ImmutableArray<Term> arguments = [.. call.Arguments.Select(Translate)];
        if (call.Method.DeclaringType == typeof(Dates))
        {
            return new FunctionCall(call.Method, null, arguments);
        }

        if (arguments[0] is not Constant { Value: string name } || Translate(call.Object!) is not Variable law)
        {
            throw source.Refuse(call.Method.Name, "the name of a parameter of the law is computed", "its name in double quotes");
        }

        _law.Add(new LawReference(name, call.Method.Name == nameof(LawParameters.Lists), source.PlaceOfText(name)));
        return new FunctionCall(call.Method, law, arguments);
    }

    private Constant OfChoice(Expression choice, string word) => Translate(choice) as Constant
        ?? throw source.Refuse(word, $"`{word}` is given something other than constants", "constants");

    private Term OfList(Expression list, string word) => ListTypes.ElementOf(list.Type) is null
        ? throw source.Refuse(word, $"`{word}` is asked of something that is not a list of facts", "a list of the subject, or `Where` directly on one")
        : Translate(list);

    private Quantified OfQuantifier(MethodCallExpression call)
    {
        // Receiver first, as it is written: the names of the elements are taken from the text in that order.
        var filters = new Stack<LambdaExpression>();
        var receiver = call.Arguments[0];
        while (receiver is MethodCallExpression { Method.Name: "Where", Arguments: [var inner, LambdaExpression filter] } where
            && where.Method.DeclaringType == typeof(Enumerable))
        {
            filters.Push(filter);
            receiver = inner;
        }

        var list = OfList(receiver, call.Method.Name);
        var body = call.Arguments.Count > 1 ? call.Arguments[1] as LambdaExpression : null;
        var elementType = ListTypes.ElementOf(receiver.Type)!;
        Variable? element = null;
        Term? condition = null;
        foreach (var filter in filters)
        {
            var term = OfLambda(filter, ref element);
            condition = condition is null ? term : new Connective(isAnd: true, condition, term);
        }

        var asked = body is null ? null : OfLambda(body, ref element);
        var kind = Enum.Parse<QuantifierKind>(call.Method.Name);
        if (kind == QuantifierKind.Sum && (asked is null || !ScalarTypes.IsNumber(asked.Type)))
        {
            throw source.Refuse("Sum", "`Sum` is given nothing to add", "`Sum(x => x.Number)`");
        }

        var type = kind switch { QuantifierKind.Count => typeof(int), QuantifierKind.Sum => asked!.Type, _ => typeof(bool) };
        return new Quantified(kind, list, element ?? new Variable("x", elementType), condition, asked, type);
    }

    /// <summary>All the lambdas of one quantifier look at one element, under the name that the first gives it.</summary>
    private Term OfLambda(LambdaExpression lambda, ref Variable? element)
    {
        if (lambda.Parameters.Count != 1)
        {
            throw source.Refuse("=>", "a condition looks at more than the element", "`list.Any(x => x.Fact == true)`");
        }

        var name = source.NextElementName();
        element ??= new Variable(name, lambda.Parameters[0].Type);
        parameters[lambda.Parameters[0]] = element;
        return Translate(lambda.Body);
    }

    private RefusedException NotNamed() => source.Refuse(null, "a name is written as a number", "one of the names, in double quotes");
}
