using Vetting.Logic;

namespace Vetting.Tests.Logic;

public sealed class FactListTests
{
    [Fact]
    public void A_list_is_closed_only_where_it_was_said_to_be()
    {
        Assert.True(FactList<string>.Closed(["a"]).IsClosed);
        Assert.False(FactList<string>.Open(["a"]).IsClosed);
        Assert.True(FactList<string>.Of(["a"], ["b"], isClosed: true).IsClosed);
        Assert.False(FactList<string>.Of(["a"], ["b"], isClosed: false).IsClosed);
    }

    [Fact]
    public void Certain_members_come_before_those_that_are_only_possible()
    {
        var list = FactList<string>.Of(["a", "b"], ["c"], isClosed: true);

        Assert.Equal((2, 3), (list.CertainCount, list.Count));
        Assert.Equal(["a", "b", "c"], list);
        Assert.Equal(1, FactList<string>.Open(["a"]).CertainCount);
    }
}
