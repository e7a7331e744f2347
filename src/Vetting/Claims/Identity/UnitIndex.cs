using System.Collections.Immutable;
using Vetting.Claims.Identity.Texts;
using Vetting.Claims.Identity.Words;

namespace Vetting.Claims.Identity;

/// <summary>The units of one country by what their names say, so that a text is compared only with those it can mean.</summary>
/// <remarks>Immutable; may be shared between threads. The order of the units changes nothing.</remarks>
internal sealed class UnitIndex
{
    private readonly ILookup<string, NamedUnit> _byKey;
    private readonly ILookup<int, NamedUnit> _byNumber;
    private readonly ILookup<string, NamedUnit> _byConcept;
    private readonly ILookup<string, NamedUnit> _byWord;

    public UnitIndex(IEnumerable<Unit> units, Vocabulary vocabulary)
    {
        // Twice: what their names use abbreviations for is known only once the names are read.
        var sorted = units.OrderBy(unit => unit.Name, StringComparer.Ordinal).ThenBy(unit => unit.Id, StringComparer.Ordinal).ToImmutableArray();
        var plain = new NameReader(vocabulary, NoAbbreviations.Instance);
        var abbreviations = new AbbreviationsOnRecord(sorted, plain);
        Reader = new NameReader(vocabulary, abbreviations);
        Units = [.. sorted.Select(unit => NamedUnit.Of(unit, Reader)).Where(unit => !unit.IsUnnamed)];
        _byKey = Lookup<string>(name => name.Key.Length == 0 ? [] : [name.Key], StringComparer.Ordinal);
        _byNumber = Lookup<int>(name => name.Chain?.Subject.Number is { } number ? [number.Value.Value] : [], EqualityComparer<int>.Default);
        _byConcept = Lookup<string>(
            name => (name.Chain?.Subject.Readings ?? []).SelectMany(body => body.Types.Concat(body.Arms).Concat(body.Services)).Select(concept => concept.Name),
            StringComparer.Ordinal);
        _byWord = Lookup<string>(name => name.Words, StringComparer.Ordinal);
        WithUnstatedNames = [.. Units.Where(unit => unit.MayHaveOtherNames)];
    }

    public NameReader Reader { get; }

    public ImmutableArray<NamedUnit> Units { get; }

    /// <summary>The units whose other names nobody has stated: each may bear any name.</summary>
    public ImmutableArray<NamedUnit> WithUnstatedNames { get; }

    public IEnumerable<NamedUnit> WithKey(string key) => _byKey[key];

    public bool HasNumber(int number) => _byNumber.Contains(number);

    /// <summary>Every unit that the body can mean; more than that, never fewer.</summary>
    public IEnumerable<NamedUnit> Candidates(Chain text)
    {
        var subject = text.Subject;
        if (subject.Number is { } number)
        {
            return _byNumber[number.Value.Value];
        }

        var words = subject.Names.Concat(subject.Titles).Concat(text.Places).SelectMany(word => _byWord[word]);
        return subject.IsBodyUnsaid ? words.Distinct() : words.Concat(ConceptsOf(subject).SelectMany(concept => _byConcept[concept])).Distinct();
    }

    /// <summary>The whole service's own entry, where the registry has just one.</summary>
    public Unit? Service(ImmutableArray<Concept> services)
    {
        var own = services is [{ IsGeneric: false } only]
            ? Units.Where(unit => unit.Unit.Level is (null or UnitLevel.Service) && unit.Names.Any(name => name.Chain?.Subject is { IsServiceOnly: true } its && its.Readings.Any(body => body.Services.Any(service => service.Name == only.Name)))).ToList()
            : [];
        return own is [var unit] ? unit.Unit : null;
    }

    private static IEnumerable<string> ConceptsOf(Designation subject)
    {
        var types = subject.Readings.SelectMany(body => body.Types).ToList();
        return (types.Count > 0 ? types : subject.Readings.SelectMany(body => body.Arms.Concat(body.Services))).Select(concept => concept.Name).Distinct(StringComparer.Ordinal);
    }

    private ILookup<TKey, NamedUnit> Lookup<TKey>(Func<UnitName, IEnumerable<TKey>> keys, IEqualityComparer<TKey> comparer)
        where TKey : notnull =>
        Units.SelectMany(unit => unit.Names.SelectMany(keys).Distinct(comparer), (unit, key) => (unit, key)).ToLookup(pair => pair.key, pair => pair.unit, comparer);
}
