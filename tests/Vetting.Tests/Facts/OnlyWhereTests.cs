using System.Reflection;
using Vetting.Facts;
using Vetting.Tests.Support;

namespace Vetting.Tests.Facts;

/// <summary>What is declared to exist only where a flag is true is set nowhere else: the harness proves by it what no case can show.</summary>
public sealed class OnlyWhereTests
{
    public OnlyWhereTests() => SampleFiles.StartFromTheRoot();

    [Fact]
    public void A_fact_is_set_only_where_its_flag_is_true()
    {
        var facts = SampleFiles.Names.SelectMany(SampleFacts.Every)
            .SelectMany(its => its.GetType().GetProperties(), (its, fact) => (its, fact, Flag: fact.GetCustomAttribute<InformationAttribute>()?.OnlyWhere))
            .Where(its => its.Flag is not null && its.fact.GetValue(its.its) is not null).ToList();
        Assert.NotEmpty(facts);
        Assert.All(facts, its => Assert.True((bool?)its.its.GetType().GetProperty(its.Flag!)!.GetValue(its.its), $"{its.its.GetType().Name}.{its.fact.Name} without {its.Flag}"));
    }
}
