using System.Linq.Expressions;

namespace Vetting.Rules.Language;

/// <summary>Two values of one type compared; unknown where either is.</summary>
internal sealed class Comparison(ExpressionType operation, Term left, Term right) : Term(typeof(bool), left, right)
{
    /// <summary><c>Equal</c>, <c>NotEqual</c>, <c>LessThan</c> and so on.</summary>
    public ExpressionType Operation { get; } = operation;

    public Term Left { get; } = left;

    public Term Right { get; } = right;
}
