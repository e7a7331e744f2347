using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Vetting.Facts;
using Vetting.Rules.Language;

namespace Vetting.Rules.Parsing;

/// <summary>
/// Reads the plain expressions that nearly all rules consist of, and leaves the others to RulesEngine's parser. Only for rules
/// that are known to be sound: RulesEngine's parser takes longer to be made ready than a whole check, and this one says nothing
/// of what is wrong. A test holds that both read every shipped rule alike.
/// </summary>
/// <param name="vocabulary">What the rules may name.</param>
/// <param name="text">The expression.</param>
/// <param name="locals">The local parameters read before.</param>
internal sealed class PlainParser(Vocabulary vocabulary, ExpressionText text, IReadOnlyDictionary<string, Term> locals)
{
    private readonly ImmutableArray<Token> _tokens = Lexer.Read(text);
    private readonly Dictionary<string, Term> _names = new(locals, StringComparer.Ordinal)
    {
        [vocabulary.Subject.Name] = vocabulary.Subject,
        [vocabulary.Law.Name] = vocabulary.Law,
    };

    private readonly List<LawReference> _law = [];
    private int _at;

    public IReadOnlyList<LawReference> LawReferences => _law;

    /// <summary>The term, or <see langword="null"/> where the expression is not plain.</summary>
    public Term? Read()
    {
        try
        {
            var term = Or();
            return _at == _tokens.Length ? term : null;
        }
        catch (NotPlainException)
        {
            return null;
        }
    }

    private Token Current => _at < _tokens.Length ? _tokens[_at] : default;

    private bool Take(string symbolOrWord)
    {
        var isIt = _at < _tokens.Length && _tokens[_at].Is(symbolOrWord);
        _at += isIt ? 1 : 0;
        return isIt;
    }

    private void Expect(string symbol)
    {
        if (!Take(symbol))
        {
            throw new NotPlainException();
        }
    }

    private string Word()
    {
        var token = Current;
        _at++;
        return token.Kind == TokenKind.Word ? token.Text : throw new NotPlainException();
    }

    private string Quoted()
    {
        var token = Current;
        _at++;
        return token is { Kind: TokenKind.Text, Text: { } quoted } ? quoted : throw new NotPlainException();
    }

    private Term Or()
    {
        var left = And();
        while (Take("or") || Take("||"))
        {
            left = new Connective(isAnd: false, left, And());
        }

        return left;
    }

    private Term And()
    {
        var left = Comparison();
        while (Take("and") || Take("&&"))
        {
            left = new Connective(isAnd: true, left, Comparison());
        }

        return left;
    }

    private Term Comparison()
    {
        var left = Sum();
        if (Take("in"))
        {
            Expect("(");
            var choices = ImmutableArray.CreateBuilder<Constant>();
            do
            {
                choices.Add(Alike(left, Sum()) as Constant ?? throw new NotPlainException());
            }
            while (Take(","));

            Expect(")");
            return new OneOf(left, choices.ToImmutable());
        }

        if (Operation() is not { } operation)
        {
            return left;
        }

        var right = Sum();
        var (a, b) = (Alike(right, left), Alike(left, right));
        var isOrder = operation is not (ExpressionType.Equal or ExpressionType.NotEqual);
        return a.Type == b.Type && (isOrder ? ScalarTypes.HasOrder(a.Type) : ScalarTypes.HasEquality(a.Type))
            ? new Comparison(operation, a, b)
            : throw new NotPlainException();
    }

    private ExpressionType? Operation() =>
        Take("==") ? ExpressionType.Equal
        : Take("!=") ? ExpressionType.NotEqual
        : Take("<=") ? ExpressionType.LessThanOrEqual
        : Take(">=") ? ExpressionType.GreaterThanOrEqual
        : Take("<") ? ExpressionType.LessThan
        : Take(">") ? ExpressionType.GreaterThan
        : null;

    /// <summary>The other operand as the kind of value that the first one is: a name of an enumeration, a larger number.</summary>
    private static Term Alike(Term first, Term other) => other switch
    {
        Constant { Value: string name } when first.Type.IsEnum => Enum.TryParse(first.Type, name, out var value) ? new Constant(value!) : throw new NotPlainException(),
        Constant constant when ScalarTypes.IsWider(constant.Type, first.Type) => new Constant(Convert.ChangeType(constant.Value, first.Type, CultureInfo.InvariantCulture)),
        _ when ScalarTypes.IsWider(other.Type, first.Type) => new Widening(other, first.Type),
        _ => other,
    };

    private Term Sum()
    {
        var left = Product();
        while (Take("+") is var isSum && (isSum || Take("-")))
        {
            left = Calculated(isSum ? ExpressionType.Add : ExpressionType.Subtract, left, Product());
        }

        return left;
    }

    private Term Product()
    {
        var left = Unary();
        while (Take("*"))
        {
            left = Calculated(ExpressionType.Multiply, left, Unary());
        }

        return left;
    }

    private static Calculation Calculated(ExpressionType operation, Term left, Term right)
    {
        var (a, b) = (Alike(right, left), Alike(left, right));
        return a.Type == b.Type && ScalarTypes.IsNumber(a.Type) ? new Calculation(operation, a, b, a.Type) : throw new NotPlainException();
    }

    private Term Unary()
    {
        if (!Take("not") && !Take("!"))
        {
            return Chain(Primary());
        }

        var operand = Unary();
        return operand.Type == typeof(bool) ? new Negation(operand) : throw new NotPlainException();
    }

    private Term Primary()
    {
        if (Take("("))
        {
            var inner = Or();
            Expect(")");
            return inner;
        }

        var token = Current;
        _at++;
        return token.Kind switch
        {
            TokenKind.Text => new Constant(token.Text),
            TokenKind.Number when int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => new Constant(number),
            TokenKind.Word when token.Text is "true" or "false" => new Constant(token.Text == "true"),
            TokenKind.Word when token.Text == nameof(Dates) => Function(null),
            TokenKind.Word when _names.TryGetValue(token.Text, out var named) => named == vocabulary.Law ? Function(vocabulary.Law) : named,
            _ => throw new NotPlainException(),
        };
    }

    private FunctionCall Function(Variable? law)
    {
        Expect(".");
        var name = Word();
        Expect("(");
        var place = text.At(Current.Start);
        var arguments = ImmutableArray.CreateBuilder<Term>();
        do
        {
            arguments.Add(Or());
        }
        while (Take(","));

        Expect(")");
        var owner = law is null ? typeof(Dates) : typeof(LawParameters);
        var functions = Array.FindAll(owner.GetMethods(), method => method.Name == name && Vocabulary.IsFunction(method));
        if (functions is not [var function] || !function.GetParameters().Select(parameter => Plain(parameter.ParameterType)).SequenceEqual(arguments.Select(argument => argument.Type)))
        {
            throw new NotPlainException();
        }

        if (law is not null)
        {
            _law.Add(arguments[0] is Constant { Value: string parameter } ? new LawReference(parameter, name == nameof(LawParameters.Lists), place) : throw new NotPlainException());
        }

        return new FunctionCall(function, law, arguments.ToImmutable());
    }

    /// <summary>Follows <c>.Fact.Fact</c> and what is asked of a list.</summary>
    private Term Chain(Term owner)
    {
        while (Take("."))
        {
            var name = Word();
            if (ListTypes.ElementOf(owner.Type) is { } element)
            {
                owner = name == "Contains" ? Contains(owner) : Quantifier(owner, element, name);
            }
            else
            {
                owner = owner.Type.GetProperty(name, BindingFlags.Instance | BindingFlags.Public) is { } fact && vocabulary.IsFact(fact)
                    ? new Member(owner, fact)
                    : throw new NotPlainException();
            }
        }

        return owner;
    }

    private Holds Contains(Term list)
    {
        Expect("(");
        var value = Quoted();
        Expect(")");
        return ListTypes.ElementOf(list.Type) == typeof(string) ? new Holds(list, new Constant(value)) : throw new NotPlainException();
    }

    private Quantified Quantifier(Term list, Type elementType, string name)
    {
        Variable? element = null;
        Term? filter = null;
        while (name == "Where")
        {
            var condition = Lambda(elementType, ref element) ?? throw new NotPlainException();
            filter = filter is null ? condition : new Connective(isAnd: true, filter, condition);
            Expect(".");
            name = Word();
        }

        if (!Enum.TryParse<QuantifierKind>(name, out var kind))
        {
            throw new NotPlainException();
        }

        var asked = Lambda(elementType, ref element);
        if (kind == QuantifierKind.Sum ? asked is null || !ScalarTypes.IsNumber(asked.Type) : asked is not null && asked.Type != typeof(bool))
        {
            throw new NotPlainException();
        }

        var type = kind switch { QuantifierKind.Count => typeof(int), QuantifierKind.Sum => asked!.Type, _ => typeof(bool) };
        return new Quantified(kind, list, element ?? new Variable("x", elementType), filter, asked, type);
    }

    /// <summary>The condition or number in brackets, or nothing; all of one quantifier look at one element.</summary>
    private Term? Lambda(Type elementType, ref Variable? element)
    {
        Expect("(");
        if (Take(")"))
        {
            return null;
        }

        var name = Word();
        Expect("=>");
        element ??= new Variable(name, elementType);
        if (_names.ContainsKey(name))
        {
            throw new NotPlainException();
        }

        _names[name] = element;
        var body = Or();
        _names.Remove(name);
        Expect(")");
        return body;
    }

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    [SuppressMessage("Design", "CA1064", Justification = "never leaves the parser, where it means that another one reads the expression")]
    private sealed class NotPlainException : Exception;
}
