using System.Reflection;
using Vetting.Facts;

namespace Vetting.Tests.Facts;

public sealed class FactCatalogueTests
{
    [Fact]
    public void Every_fact_says_what_it_means_who_can_supply_it_and_where_it_is_written()
    {
        Assert.True(FactCatalogue.All.Length > 100, $"{FactCatalogue.All.Length} facts");
        Assert.Empty(FactCatalogue.All.Where(fact => fact.Meaning.Length == 0 || fact.WrittenAs is null).Select(fact => fact.Name));
    }

    [Fact]
    public void Every_fact_can_be_unknown() =>
        Assert.Empty(typeof(FactObject).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(FactObject)))
            .SelectMany(type => type.GetProperties())
            .Where(fact => fact.PropertyType.IsValueType && Nullable.GetUnderlyingType(fact.PropertyType) is null)
            .Select(fact => $"{fact.DeclaringType!.Name}.{fact.Name}"));

    [Fact]
    public void Every_fact_is_declared_once_as_information_or_judgement() =>
        Assert.Empty(typeof(FactObject).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(FactObject)))
            .SelectMany(type => type.GetProperties())
            .Where(fact => fact.IsDefined(typeof(InformationAttribute)) == fact.IsDefined(typeof(JudgementAttribute)))
            .Select(fact => $"{fact.DeclaringType!.Name}.{fact.Name}"));
}
