using System.Collections.Frozen;
using System.Collections.Immutable;
using Vetting.Claims.Identity.Texts;
using Vetting.Claims.Identity.Words;

namespace Vetting.Claims.Identity;

/// <summary>
/// What a registry's own names show of abbreviations: where a unit is called both `45 Batallón de Infantería` and
/// `45/o. B.I.`, then there B.I. is a battalion of infantry.
/// </summary>
internal sealed class AbbreviationsOnRecord : IAbbreviations
{
    private const int ShortestInitials = 2;

    private readonly FrozenDictionary<string, ImmutableArray<Body>> _inUse;
    private readonly FrozenDictionary<string, ImmutableArray<Body>> _withInitials;

    public AbbreviationsOnRecord(ImmutableArray<Unit> units, NameReader plain)
    {
        List<(string, Body)> inUse = [];
        List<(string, Body)> initials = [];
        foreach (var unit in units)
        {
            if (plain.Read(unit.Name).Chain?.Subject is not { Readings: [var body], Names.IsEmpty: true, Titles.IsEmpty: true } own || body.IsUnsaid)
            {
                continue;
            }

            inUse.AddRange((unit.Aliases ?? []).SelectMany(alias => Used(plain.Items(alias.Name), own)).Select(word => (word, body)));
            if (Initials(plain.Items(unit.Name)) is { Length: >= ShortestInitials } letters)
            {
                initials.Add((letters, body));
            }
        }

        _inUse = Table(inUse);
        _withInitials = Table(initials);
    }

    public ImmutableArray<Body> InUse(string abbreviation) => _inUse.GetValueOrDefault(abbreviation, []);

    public ImmutableArray<Body> WithInitials(string abbreviation) => _withInitials.GetValueOrDefault(abbreviation, []);

    /// <summary>The abbreviation of another name that has nothing but it and the unit's own number.</summary>
    private static IEnumerable<string> Used(ImmutableArray<Item> alias, Designation own)
    {
        var telling = alias.Where(item => item.Kind is not (ItemKind.Break or ItemKind.Country)
            && item.Role is not (ConceptKind.Of or ConceptKind.Noise or ConceptKind.NumberMark)).ToList();
        var words = telling.Where(item => item.Kind == ItemKind.Unknown || item.Senses.Any(sense => sense.IsAbbreviation)).ToList();
        var numbers = telling.Where(item => item.Kind == ItemKind.Number).ToList();
        return words.Count == 1 && words.Count + numbers.Count == telling.Count
            && (own.Number is null ? numbers.Count == 0 : numbers is [{ Token.Number: { } number }] && number == own.Number.Value)
            ? [words[0].Token.Text]
            : [];
    }

    private static string Initials(ImmutableArray<Item> name) => string.Concat(name
        .Where(item => item.Kind is ItemKind.Known or ItemKind.Unknown && item.Role is not (ConceptKind.Of or ConceptKind.Noise or ConceptKind.NumberMark or ConceptKind.And))
        .SelectMany(item => item.Plain.Split(' ').Where(word => word.Length > 2)).Select(word => word[0]));

    private static FrozenDictionary<string, ImmutableArray<Body>> Table(IEnumerable<(string Word, Body Body)> pairs) =>
        pairs.GroupBy(pair => pair.Word, pair => pair.Body, StringComparer.Ordinal)
            .ToFrozenDictionary(
                same => same.Key,
                same => same.DistinctBy(body => body.Key, StringComparer.Ordinal).OrderBy(body => body.Key, StringComparer.Ordinal).ToImmutableArray(),
                StringComparer.Ordinal);
}
