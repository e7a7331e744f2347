using System.Linq.Expressions;
using Vetting.Facts;
using Vetting.Rules.Language;

namespace Vetting.Rules.Compiling;

/// <summary>
/// Turns a term into code that answers a <see cref="Sign"/>. Quantifiers become loops in the same method: nothing is
/// captured, and nothing is allocated.
/// </summary>
/// <remarks>
/// A value is compiled to its plain type where it is always known, to <c>T?</c> or a reference where it may be unknown,
/// and to <see cref="Bounds{T}"/> where it comes from a <c>Count</c> or <c>Sum</c>.
/// </remarks>
internal sealed class Compiler
{
    private readonly Dictionary<Variable, ParameterExpression> _variables = [];

    /// <summary>The code of a truth about the subject, to be run in either way.</summary>
    /// <param name="term">The truth.</param>
    /// <param name="vocabulary">Names the inputs.</param>
    /// <returns>A function of the subject and the law.</returns>
    public static Expression<Func<object, LawParameters, int>> Code(Term term, Vocabulary vocabulary)
    {
        var compiler = new Compiler();
        var subject = Expression.Parameter(typeof(object));
        var typed = Expression.Variable(vocabulary.SubjectType);
        var law = Expression.Parameter(typeof(LawParameters));
        compiler._variables[vocabulary.Subject] = typed;
        compiler._variables[vocabulary.Law] = law;
        var body = Expression.Block(
            [typed],
            Expression.Assign(typed, Expression.Convert(subject, vocabulary.SubjectType)),
            Truths.AsSign(compiler.Truth(term)));
        return Expression.Lambda<Func<object, LawParameters, int>>(body, subject, law);
    }

    /// <summary>Lets code within a loop read the element.</summary>
    public void Bind(Variable element, ParameterExpression variable) => _variables[element] = variable;

    public Expression Truth(Term term) => term switch
    {
        Constant constant => Expression.Constant(constant.Value),
        Negation negation => Truths.Not(Truth(negation.Operand)),
        Settled settled => Truths.Settle(Truth(settled.Operand), settled.IsTrue),
        Connective { IsAnd: true } both => Truths.And(Truth(both.Left), Truth(both.Right)),
        Connective either => Truths.Or(Truth(either.Left), Truth(either.Right)),
        Comparison comparison => OfComparison(comparison),
        OneOf oneOf => OfChoices(oneOf),
        Holds holds => new LoopCompiler(this).Holds(holds),
        Quantified quantified => new LoopCompiler(this).Truth(quantified),
        _ => Ask(term, known => known),
    };

    /// <summary>Code for a value that is known or not.</summary>
    public Expression Value(Term term) => term switch
    {
        Constant constant => Expression.Constant(constant.Value),
        Variable variable => _variables[variable],
        Member member => OfMember(member),
        Widening widening => Lifting.Unary(Value(widening.Operand), value => Expression.Convert(value, widening.Type)),
        Calculation calculation => Lifting.Binary(Value(calculation.Left), Value(calculation.Right), (left, right) => Lifting.Calculate(calculation.Operation, left, right)),
        FunctionCall call => OfFunction(call),
        _ => throw new ArgumentOutOfRangeException(nameof(term)),
    };

    /// <summary>Code for a number that comes from lists, or is compared or calculated with one that does.</summary>
    public NumberCode Number(Term term) => term switch
    {
        _ when !Numbers.IsBounded(term) => NumberCode.Of(Value(term), term.Type),
        Widening widening => Number(widening.Operand).Widen(widening.Type),
        Calculation calculation => Number(calculation.Left).Calculate(calculation.Operation, Number(calculation.Right)),
        Quantified quantified => new LoopCompiler(this).Number(quantified),
        _ => throw new ArgumentOutOfRangeException(nameof(term)),
    };

    /// <summary>
    /// Code that asks something of a value, unknown where any step on the way to it is. What lies on the way is asked step by
    /// step: no value that may be unknown is made only to be looked into again.
    /// </summary>
    private Expression Ask(Term term, Func<Expression, Expression> ofKnown) => term switch
    {
        Member { Owner: not Variable } member => Ask(member.Owner, owner => Lifting.Ask(Expression.Property(owner, member.Property), ofKnown)),
        Widening widening => Ask(widening.Operand, value => ofKnown(Expression.Convert(value, widening.Type))),
        Calculation calculation => Ask(calculation.Left, left => Ask(calculation.Right, right => ofKnown(Lifting.Calculate(calculation.Operation, left, right)))),
        _ => Lifting.Ask(Value(term), ofKnown),
    };

    private Expression OfComparison(Comparison comparison)
    {
        var (operation, left, right) = (comparison.Operation, comparison.Left, comparison.Right);
        if (operation == ExpressionType.NotEqual)
        {
            return Truths.Not(OfComparison(new Comparison(ExpressionType.Equal, left, right)));
        }

        if (left.Type == typeof(bool))
        {
            return right is Constant { Value: bool expected }
                ? expected ? Truth(left) : Truths.Not(Truth(left))
                : Truths.Equal(Truth(left), Truth(right));
        }

        return Numbers.IsBounded(left) || Numbers.IsBounded(right)
            ? Number(left).Compare(operation, Number(right))
            : Ask(left, first => Ask(right, second => Expression.MakeBinary(operation, first, second)));
    }

    private static Expression AnyEqual(Expression value, OneOf oneOf)
    {
        Expression any = Expression.Constant(false);
        foreach (var choice in oneOf.Choices.Reverse())
        {
            var isIt = Expression.Equal(value, Expression.Constant(choice.Value));
            any = any is ConstantExpression ? isIt : Expression.OrElse(isIt, any);
        }

        return any;
    }

    private Expression OfChoices(OneOf oneOf) => Ask(oneOf.Operand, value => AnyEqual(value, oneOf));

    private Expression OfMember(Member member)
    {
        var owner = Value(member.Owner);

        // INVARIANT: the subject and the elements of lists are never null; where one is, the rule throws and answers an error.
        return member.Owner is Variable
            ? Expression.Property(owner, member.Property)
            : Lifting.Unary(owner, known => Expression.Property(known, member.Property));
    }

    private MethodCallExpression OfFunction(FunctionCall call)
    {
        var parameters = call.Function.GetParameters();
        var arguments = call.Arguments.Select((argument, i) => Lifting.As(Value(argument), parameters[i].ParameterType));
        return Expression.Call(call.Target is { } target ? _variables[target] : null, call.Function, arguments);
    }
}
