using System.Linq.Expressions;
using Vetting.Rules.Language;

namespace Vetting.Rules.Compiling;

/// <summary>Compiles quantifiers to loops. A list that is not known is one that is open and has no known members.</summary>
internal sealed class LoopCompiler(Compiler compiler)
{
    /// <summary>Code for <c>Any</c>: the greatest of the signs of its members; for <c>All</c>: the least.</summary>
    public Expression Truth(Quantified quantified)
    {
        var isAny = quantified.Kind == QuantifierKind.Any;
        return Extreme(quantified.List, isAny, element =>
        {
            compiler.Bind(quantified.Element, element);
            return compiler.Truth(quantified.Question);
        });
    }

    /// <summary>Code for <c>Contains</c>: an <c>Any</c> of equality, a member that is itself unknown included.</summary>
    public Expression Holds(Holds holds) => Extreme(holds.List, isAny: true, element =>
        Lifting.Ask(element, known => Expression.Equal(known, Expression.Constant(holds.Value.Value))));

    /// <summary>Code for <c>Count</c> and <c>Sum</c>.</summary>
    public NumberCode Number(Quantified quantified) => quantified.Kind == QuantifierKind.Count ? Count(quantified) : Sum(quantified);

    private BlockExpression Extreme(Term list, bool isAny, Func<ParameterExpression, Expression> question)
    {
        var result = Expression.Variable(typeof(int));
        var (decided, undecided) = isAny ? (Truths.True, Truths.False) : (Truths.False, Truths.True);
        var minOrMax = isAny ? nameof(Math.Max) : nameof(Math.Min);
        var loop = new Loop(compiler.Value(list));
        var truth = question(loop.Element);
        var hit = Expression.Block(Expression.Assign(result, decided), loop.Break());
        Expression step;
        if (truth.Type == typeof(bool) && loop.IsCertain is null)
        {
            step = Expression.IfThen(isAny ? truth : Expression.Not(truth), hit);
        }
        else
        {
            // A member that is only possible decides nothing: what it would decide is unknown.
            var sign = Expression.Variable(typeof(int));
            var decides = Expression.Equal(sign, decided);
            step = Expression.Block(
                [sign],
                Expression.Assign(sign, Truths.AsSign(truth)),
                Expression.IfThenElse(
                    decides,
                    loop.IsCertain is { } certain ? Expression.IfThenElse(certain, hit, Expression.Assign(result, Truths.Unknown)) : hit,
                    Expression.Assign(result, Truths.Extreme(minOrMax, result, sign))));
        }

        var afterOpen = Expression.Assign(result, Truths.Unknown);
        return Expression.Block(
            [result],
            Expression.Assign(result, undecided),
            loop.Over(step, afterOpen, loop.IsClosed is { } closed ? Expression.IfThen(Expression.Not(closed), afterOpen) : null),
            result);
    }

    private NumberCode Count(Quantified quantified)
    {
        var known = Expression.Variable(typeof(int));
        var doubtful = Expression.Variable(typeof(int));
        var isClosed = Expression.Variable(typeof(bool));
        var loop = new Loop(compiler.Value(quantified.List));
        compiler.Bind(quantified.Element, loop.Element);
        var truth = compiler.Truth(quantified.Question);
        var sign = Expression.Variable(typeof(int));
        var count = Expression.PreIncrementAssign(known);
        var doubt = Expression.PreIncrementAssign(doubtful);
        var mayDoubt = truth.Type != typeof(bool) || loop.IsCertain is not null;
        Expression step = mayDoubt
            ? Expression.Block(
                [sign],
                Expression.Assign(sign, Truths.AsSign(truth)),
                Expression.IfThen(
                    Expression.NotEqual(sign, Truths.False),
                    Expression.IfThenElse(IsMember(sign, loop), count, doubt)))
            : Expression.IfThen(truth, count);
        return new(
            [known, doubtful, isClosed],
            [
                Expression.Assign(known, Expression.Constant(0)),
                Expression.Assign(doubtful, Expression.Constant(0)),
                .. Over(loop, step, isClosed),
            ],
            known,
            mayDoubt ? Expression.AndAlso(isClosed, Expression.Equal(doubtful, Expression.Constant(0))) : isClosed,
            Expression.Call(typeof(CountTally), nameof(CountTally.Total), null, known, doubtful, isClosed));
    }

    private NumberCode Sum(Quantified quantified)
    {
        var body = quantified.Body!;
        var known = Expression.Variable(body.Type);
        var tally = Expression.Variable(typeof(SumTally<>).MakeGenericType(body.Type));
        var isClosed = Expression.Variable(typeof(bool));
        var loop = new Loop(compiler.Value(quantified.List));
        compiler.Bind(quantified.Element, loop.Element);
        var step = Summand(body, known, tally, quantified.Filter is { } filter ? compiler.Truth(filter) : null, loop, out var isTallied);
        return new(
            [known, tally, isClosed],
            [
                Expression.Assign(known, Expression.Default(known.Type)),
                Expression.Assign(tally, Expression.Default(tally.Type)),
                .. Over(loop, step, isClosed),
            ],
            known,
            isTallied ? Expression.AndAlso(isClosed, Expression.Not(Expression.Property(tally, nameof(SumTally<>.IsUsed)))) : isClosed,
            Expression.Call(tally, nameof(SumTally<>.Total), null, known, isClosed, Expression.Constant(Numbers.IsNonNegative(body))));
    }

    /// <summary>The loop, and whether nothing else belongs to its list: of a list that nobody knows, anything may.</summary>
    private static Expression[] Over(Loop loop, Expression step, ParameterExpression isClosed) =>
    [
        Expression.Assign(isClosed, Expression.Constant(true)),
        loop.Over(step, Expression.Assign(isClosed, Expression.Constant(false)), loop.IsClosed is { } closed ? Expression.Assign(isClosed, closed) : null),
    ];

    /// <summary>Adds one member: straight to the known sum where everything is known, else to the tally.</summary>
    private Expression Summand(Term body, ParameterExpression known, ParameterExpression tally, Expression? filter, Loop loop, out bool isTallied)
    {
        isTallied = true;
        var sign = Expression.Variable(typeof(int));
        Expression? isMember = filter is null || filter.Type == typeof(bool) ? loop.IsCertain : IsMember(sign, loop);
        Expression Tally(Expression bounds) => Expression.Call(
            tally,
            nameof(SumTally<>.Add),
            null,
            isMember ?? Expression.Constant(true),
            Numbers.IsNonNegative(body) ? Expression.Call(bounds, nameof(Bounds<>.NotNegative), null) : bounds);

        Expression add;
        if (Numbers.IsBounded(body))
        {
            // A sum of sums is rare, and is kept as bounds throughout.
            var number = compiler.Number(body);
            add = Expression.Block(number.Variables, [.. number.Steps, Tally(number.Bounds)]);
        }
        else
        {
            var value = compiler.Value(body);
            var number = Expression.Variable(value.Type);
            var bounds = Expression.Call(
                typeof(Bounds<>).MakeGenericType(body.Type),
                nameof(Bounds<>.Of),
                null,
                Lifting.As(number, typeof(Nullable<>).MakeGenericType(body.Type)));
            var isKnown = Lifting.MayBeUnknown(number) ? Lifting.IsKnown(number) : null;
            var plain = (isKnown, isMember) switch
            {
                (null, _) => isMember,
                (_, null) => isKnown,
                _ => Expression.AndAlso(isKnown, isMember),
            };
            isTallied = plain is not null;
            var addKnown = Expression.Assign(known, Expression.AddChecked(known, isKnown is null ? number : Lifting.Known(number)));
            add = Expression.Block(
                [number],
                Expression.Assign(number, value),
                plain is null ? addKnown : Expression.IfThenElse(plain, addKnown, Tally(bounds)));
        }

        return filter switch
        {
            null => add,
            { } truth when truth.Type == typeof(bool) => Expression.IfThen(truth, add),
            _ => Expression.Block(
                [sign], Expression.Assign(sign, filter), Expression.IfThen(Expression.NotEqual(sign, Truths.False), add)),
        };
    }

    private static BinaryExpression IsMember(Expression sign, Loop loop)
    {
        var isTrue = Expression.Equal(sign, Truths.True);
        return loop.IsCertain is { } certain ? Expression.AndAlso(isTrue, certain) : isTrue;
    }
}
