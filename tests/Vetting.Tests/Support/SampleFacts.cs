using System.Collections;
using Vetting.Claims;
using Vetting.Facts;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules;

namespace Vetting.Tests.Support;

/// <summary>The facts of a sample, under the law of one day.</summary>
internal static class SampleFacts
{
    /// <summary>Every object that a rule may read facts of.</summary>
    public static IEnumerable<FactObject> Every(string sample)
    {
        var package = AidPackage.Read(Repository.At(SampleFiles.Package(sample))).Content;
        var registry = Registry.Read(Repository.At(SampleFiles.Registry(sample)));
        var facts = new PackageFacts(package, registry, RuleSet.Shipped.Channels, RuleSet.Shipped.Parameters.On(new NodaTime.LocalDate(2022, 1, 1)), AsOf.Open);
        var seen = new HashSet<FactObject>(ReferenceEqualityComparer.Instance);
        return Below(facts, seen).Concat(facts.Recipients.SelectMany(line => line).SelectMany(recipient => Below(recipient, seen)));
    }

    private static IEnumerable<FactObject> Below(FactObject facts, HashSet<FactObject> seen) => !seen.Add(facts)
        ? []
        : facts.GetType().GetProperties().Select(fact => fact.GetValue(facts))
            .SelectMany(value => value as FactObject is { } one ? [one] : (value as IEnumerable)?.OfType<FactObject>() ?? [])
            .SelectMany(its => Below(its, seen))
            .Prepend(facts);
}
