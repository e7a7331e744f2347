using Vetting.Logic;

namespace Vetting.Tests.Logic;

public sealed class KleeneTests
{
    private static readonly bool?[] Values = [true, false, null];

    [Fact]
    public void Any_is_true_on_a_true_value_and_false_only_where_all_are_false()
    {
        foreach (var (one, other, third) in Triples())
        {
            bool?[] values = [one, other, third];
            Assert.Equal(values.Contains(true) ? true : values.Contains(null) ? null : false, Kleene.Any(values));
        }

        Assert.False(Kleene.Any([]));
    }

    [Fact]
    public void All_is_false_on_a_false_value_and_true_only_where_all_are_true()
    {
        foreach (var (one, other, third) in Triples())
        {
            bool?[] values = [one, other, third];
            Assert.Equal(values.Contains(false) ? false : values.Contains(null) ? null : true, Kleene.All(values));
        }

        Assert.True(Kleene.All([]));
    }

    private static IEnumerable<(bool? One, bool? Other, bool? Third)> Triples() =>
        Values.SelectMany(one => Values.SelectMany(other => Values.Select(third => (one, other, third))));
}
