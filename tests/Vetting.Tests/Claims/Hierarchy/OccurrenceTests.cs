using Vetting.Claims.Hierarchy;
using Vetting.Logic;

namespace Vetting.Tests.Claims.Hierarchy;

public sealed class OccurrenceTests
{
    [Theory]
    [InlineData("2011-01-01", "2011-01-05", true)]
    [InlineData("2009-01-01", "2010-01-01", true)]
    [InlineData("2009-01-01", "2009-12-31", false)]
    [InlineData("2009-01-01", "2013-12-31", true)]
    [InlineData("2011", "2011", true)]
    [InlineData("2009-12-01..2010-01-31", "2009-12-01..2010-01-31", null)]
    [InlineData("2009-01-01", null, null)]
    [InlineData("2013-01-01", null, false)]
    [InlineData(null, "2009-01-01", false)]
    [InlineData(null, "2011-01-01", true)]
    [InlineData(null, null, null)]
    [InlineData("2011-01-05", "2011-01-01", null)]
    [InlineData("2030-01-05", "2030-01-01", null)]
    public void It_happened_during_a_relation_wherever_it_lay_or_nowhere_or_perhaps(string? started, string? ended, bool? during) =>
        Assert.Equal(during, Occurrence.Of(Known.Range(started), Known.Range(ended))
            .During(Tenure.Of(Known.Range("2010-01-01"), StatedDate.At(Known.Range("2012-12-31")!.Value))));
}
