using System.Linq.Expressions;
using Vetting.Rules.Language;

namespace Vetting.Rules.Compiling;

/// <summary>A loop over the members of a list.</summary>
internal sealed class Loop
{
    private readonly Expression _source;
    private readonly ParameterExpression _list;
    private readonly ParameterExpression _index = Expression.Variable(typeof(int));
    private readonly ParameterExpression _count = Expression.Variable(typeof(int));
    private readonly LabelTarget _end = Expression.Label();
    private readonly ListAccess _access;

    public Loop(Expression source)
    {
        _source = source;
        _list = Expression.Variable(source.Type);
        _access = new ListAccess(_list);
        Element = Expression.Variable(ListTypes.ElementOf(source.Type)!);
        IsCertain = _access.IsCertain(_index);
    }

    public ParameterExpression Element { get; }

    /// <summary>Whether the element certainly belongs to the list; <see langword="null"/> where every element does.</summary>
    public Expression? IsCertain { get; }

    /// <summary>Whether nothing else belongs to the list; <see langword="null"/> where that goes without saying.</summary>
    public Expression? IsClosed => _access.IsClosed;

    public Expression Break() => Expression.Break(_end);

    /// <summary>The loop itself.</summary>
    /// <param name="step">What is done with each element; may break off, and then nothing of the following is done.</param>
    /// <param name="whenUnknown">What is done in place of the loop where there is no list.</param>
    /// <param name="afterLast">What is done after the last element, if anything.</param>
    /// <returns>A statement.</returns>
    public BlockExpression Over(Expression step, Expression whenUnknown, Expression? afterLast)
    {
        // INVARIANT: every variable is assigned on entry. A block of an inner loop is entered once for each element of the
        // outer one and its variables keep what they held: leaving this out finds members that are not there.
        var atEnd = afterLast is null ? Expression.Break(_end) : (Expression)Expression.Block(afterLast, Expression.Break(_end));
        var turn = Expression.IfThenElse(
            Expression.LessThan(_index, _count),
            Expression.Block(
                [Element],
                Expression.Assign(Element, _access.Item(_index)),
                step,
                Expression.PreIncrementAssign(_index)),
            atEnd);
        return Expression.Block(
            [_list, _index, _count],
            Expression.Assign(_list, _source),
            Expression.IfThenElse(
                Expression.ReferenceEqual(_list, Expression.Constant(null)),
                whenUnknown,
                Expression.Block(
                    Expression.Assign(_index, Expression.Constant(0)),
                    Expression.Assign(_count, _access.Count),
                    Expression.Loop(turn, _end))));
    }
}
