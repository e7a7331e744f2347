using Vetting.Rules.Compiling;

namespace Vetting.Tests.Rules.Compiling;

/// <summary>What bounds say of a number, against every number that it may be. An open end is tried as one far away.</summary>
public sealed class BoundsTests
{
    private const int Far = 40;
    private static readonly int?[] Ends = [null, -2, -1, 0, 1, 2];

    [Fact]
    public void A_comparison_answers_only_what_holds_for_all_that_the_numbers_may_be()
    {
        foreach (var (one, other) in Pairs())
        {
            Assert.Equal(Of(one, other, (a, b) => a < b), Bounds<int>.LessThan(one, other));
            Assert.Equal(Of(one, other, (a, b) => a <= b), Bounds<int>.LessThanOrEqual(one, other));
            Assert.Equal(Of(one, other, (a, b) => a == b), Bounds<int>.Equal(one, other));
        }
    }

    [Fact]
    public void A_result_holds_all_that_the_numbers_may_come_to()
    {
        foreach (var (one, other) in Pairs())
        {
            foreach (var (a, b) in Numbers(one).SelectMany(a => Numbers(other).Select(b => (a, b))))
            {
                Assert.True(Holds(Bounds<int>.Add(one, other), a + b));
                Assert.True(Holds(Bounds<int>.Subtract(one, other), a - b));
                Assert.True(Holds(Bounds<int>.Multiply(one, other), a * b), $"{one} times {other} is not {a * b}");
            }
        }
    }

    [Fact]
    public void A_result_is_no_wider_than_it_has_to_be()
    {
        Assert.Equal(new Bounds<int>(-8, 8), Bounds<int>.Multiply(new(-2, 2), new(-4, 3)));
        Assert.Equal(new Bounds<int>(6, 6), Bounds<int>.Multiply(new(2, 2), new(3, 3)));
        Assert.Equal(new Bounds<int>(0, null), Bounds<int>.Multiply(new(0, null), new(2, 3)));
        Assert.Equal(new Bounds<int>(0, null), Bounds<int>.Multiply(new(2, null), new(0, 3)));
        Assert.Equal(new Bounds<int>(null, 6), Bounds<int>.Multiply(new(null, 2), new(3, 3)));
        Assert.Equal(new Bounds<int>(-6, null), Bounds<int>.Multiply(new(-3, -3), new(null, 2)));
        Assert.Equal(default, Bounds<int>.Multiply(new(null, 2), new(0, 0)));
        Assert.Equal(new Bounds<int>(3, null), Bounds<int>.Add(new(1, null), new(2, 5)));
        Assert.Equal(new Bounds<int>(-4, null), Bounds<int>.Subtract(new(1, null), new(2, 5)));
        Assert.Equal(new Bounds<int>(0, 3), new Bounds<int>(null, 3).NotNegative());
        Assert.Equal(new Bounds<int>(1, 3), new Bounds<int>(1, 3).NotNegative());
        Assert.Equal(new Bounds<decimal>(1m, null), new Bounds<int>(1, null).Widen<decimal>());
    }

    [Theory]
    [InlineData(2, 1, true, 2, 3)]
    [InlineData(2, 1, false, 2, null)]
    public void A_count_has_an_upper_end_only_over_a_closed_list(int known, int doubtful, bool isClosed, int low, int? high) =>
        Assert.Equal(new Bounds<int>(low, high), CountTally.Total(known, doubtful, isClosed));

    private static int Of(Bounds<int> one, Bounds<int> other, Func<int, int, bool> holds)
    {
        var answers = Numbers(one).SelectMany(a => Numbers(other).Select(b => holds(a, b))).Distinct().ToList();
        return answers is [var only] ? Sign.Of(only) : Sign.Unknown;
    }

    private static bool Holds(Bounds<int> bounds, int number) => !(number < bounds.Low) && !(number > bounds.High);

    private static IEnumerable<int> Numbers(Bounds<int> bounds)
    {
        var (low, high) = (bounds.Low ?? -Far, bounds.High ?? Far);
        return Enumerable.Range(low, high - low + 1).Where(number => number is -Far or Far || Math.Abs(number) < 6);
    }

    private static IEnumerable<(Bounds<int> One, Bounds<int> Other)> Pairs()
    {
        var all = Ends.SelectMany(low => Ends.Where(high => !(high < low)).Select(high => new Bounds<int>(low, high))).ToList();
        return all.SelectMany(one => all.Select(other => (one, other)));
    }
}
