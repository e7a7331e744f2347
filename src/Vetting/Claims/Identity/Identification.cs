using System.Collections.Concurrent;
using System.Collections.Immutable;
using Vetting.Claims.Identity.Words;
using Vetting.Logic;

namespace Vetting.Claims.Identity;

/// <summary>Which unit a text names, in any country of one registry: by id, by a person's decision, by what its words say.</summary>
/// <remarks>May be shared between threads; each country's names are read once, when the first of its texts comes.</remarks>
internal sealed class Identification(Registry registry, ImmutableArray<RegistryWords> words)
{
    private readonly ConcurrentDictionary<string, Lazy<IdentityMatcher>> _matchers = new(StringComparer.Ordinal);
    private readonly Lazy<DecisionsOnFile> _decisions = new(() => new DecisionsOnFile(registry));

    public IdentityMatch Of(string text, string country, AsOf asOf)
    {
        if (registry.UnitWithId(text) is { } named)
        {
            return named.Country == country && !named.IsRetracted
                ? new IdentityMatch { Text = text, Judgement = Judgement.Positive, Unit = named, Candidates = [named], Features = [ById(named)] }
                : new IdentityMatch { Text = text, Judgement = Judgement.Negative };
        }

        return _decisions.Value.On(text, country, asOf)
            ?? _matchers.GetOrAdd(country, its => new Lazy<IdentityMatcher>(() => Matcher(its))).Value.Judge(text);
    }

    private static Feature ById(Unit unit) => new(FeatureField.Alias, Speaks.For, unit.Name, unit.Id, "the unit's id");

    /// <summary>A claim of a unit that its source withdrew names nobody.</summary>
    private IdentityMatcher Matcher(string country)
    {
        var vocabulary = new Vocabulary([.. WordLists.Shipped, .. words], country);
        return new IdentityMatcher(new UnitIndex(registry.Units.Where(unit => unit.Country == country && !unit.IsRetracted), vocabulary), registry.Relations);
    }
}
