using System.Linq.Expressions;

namespace Vetting.Tests.Rules.Generated;

/// <summary>A number between two ends, as the naive interpreter has it; an end left out is open.</summary>
internal sealed record Span(decimal? Low, decimal? High)
{
    public static Span Anything { get; } = new(null, null);

    private decimal? Point => Low == High ? Low : null;

    public static Span Exactly(decimal value) => new(value, value);

    public static Span Add(Span a, Span b) => new(a.Low + b.Low, a.High + b.High);

    public static Span Subtract(Span a, Span b) => Add(a, Multiply(Exactly(-1), b));

    public static Span Multiply(Span a, Span b)
    {
        decimal?[] ends = [a.Low * b.Low, a.Low * b.High, a.High * b.Low, a.High * b.High];
        if (!ends.Contains(null))
        {
            return new(ends.Min(), ends.Max());
        }

        if (a.Low >= 0 && b.Low >= 0)
        {
            return new(ends[0], null);
        }

        return (a.Point, b.Point) switch
        {
            ( > 0, _) => new(ends[0], ends[1]),
            ( < 0, _) => new(ends[1], ends[0]),
            (_, > 0) => new(ends[0], ends[2]),
            (_, < 0) => new(ends[2], ends[0]),
            _ => Anything,
        };
    }

    public static bool? Compare(ExpressionType operation, Span a, Span b)
    {
        bool? less = a.High < b.Low ? true : a.Low >= b.High ? false : null;
        bool? more = b.High < a.Low ? true : b.Low >= a.High ? false : null;
        bool? same = less == true || more == true ? false : a.Point is not null && a.Point == b.Point ? true : null;
        return operation switch
        {
            ExpressionType.LessThan => less,
            ExpressionType.GreaterThan => more,
            ExpressionType.LessThanOrEqual => !more,
            ExpressionType.GreaterThanOrEqual => !less,
            ExpressionType.Equal => same,
            _ => !same,
        };
    }
}
