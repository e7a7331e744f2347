using System.Linq.Expressions;

namespace Vetting.Rules.Language;

/// <summary>A sum, difference or product; the difference of two moments is a duration.</summary>
internal sealed class Calculation(ExpressionType operation, Term left, Term right, Type type) : Term(type, left, right)
{
    /// <summary><c>Add</c>, <c>Subtract</c> or <c>Multiply</c>.</summary>
    public ExpressionType Operation { get; } = operation;

    public Term Left { get; } = left;

    public Term Right { get; } = right;
}
