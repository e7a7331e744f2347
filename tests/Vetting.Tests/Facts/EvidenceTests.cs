using System.Collections;
using Vetting.Claims;
using Vetting.Facts;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules;
using Vetting.Tests.Support;

namespace Vetting.Tests.Facts;

public sealed class EvidenceTests
{
    /// <summary>Facts that say what is not on file: no statement stands behind the absence of a statement.</summary>
    private static readonly HashSet<string> MayRestOnNothing = new(StringComparer.Ordinal)
    {
        nameof(RecipientFacts.Incidents), nameof(RecipientFacts.Searches), nameof(RecipientFacts.Listings), nameof(IncidentFacts.Determinations),
        nameof(IncidentFacts.ByState), nameof(IncidentFacts.ByDefense), nameof(RecipientFacts.Misuses), nameof(RecipientFacts.Predecessors),
        nameof(RecipientFacts.UnitVettings), nameof(RecipientFacts.Vettings), nameof(RecipientFacts.CommandersInPost), nameof(RecipientFacts.Implications),
        nameof(RecipientFacts.SharedIncidents), nameof(SharerFacts.Listings), nameof(PersonDecisionFacts.FoundCredible),
    };

    [Fact]
    public void Every_known_fact_of_every_sample_names_the_statements_it_rests_on()
    {
        var silent = SampleFiles.Names.SelectMany(name =>
        {
            var rules = RuleSet.Shipped;
            var package = AidPackage.Read(Repository.At(SampleFiles.Package(name))).Content;
            var registry = Registry.Read(Repository.At(SampleFiles.Registry(name)));
            var facts = new PackageFacts(package, registry, rules.Channels, rules.Parameters.On(new NodaTime.LocalDate(2022, 1, 1)), AsOf.Open);
            return Below(facts, []).Concat(facts.Recipients.SelectMany(line => line).SelectMany(recipient => Below(recipient, [])));
        }).ToList();

        Assert.True(silent.Count > 2000, $"{silent.Count} facts");
        Assert.Empty(silent.Where(its => !its.HasEvidence).Select(its => its.Name).Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<(string Name, bool HasEvidence)> Below(FactObject facts, HashSet<object> seen)
    {
        if (!seen.Add(facts))
        {
            yield break;
        }

        foreach (var fact in facts.GetType().GetProperties())
        {
            var value = fact.GetValue(facts);
            if (value is not null && !MayRestOnNothing.Contains(fact.Name))
            {
                yield return ($"{facts.GetType().Name}.{fact.Name}", !facts.Behind(fact.Name).IsEmpty);
            }

            var inner = value as FactObject is { } one ? [one] : (value as IEnumerable)?.OfType<FactObject>() ?? [];
            foreach (var below in inner.SelectMany(its => Below(its, seen)))
            {
                yield return below;
            }
        }
    }
}
