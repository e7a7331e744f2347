using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Claims.Review;

namespace Vetting.Import.Units;

/// <summary>Finds the unit that a description of a place names, word for word but for the small words between. It is a lead, never an attribution.</summary>
internal sealed class PlaceNames
{
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "A", "AL", "AT", "DE", "DEL", "EL", "EN", "IN", "LA", "LAS", "LOS", "OF", "THE", "Y",
    };

    private readonly ILookup<string, Unit> _units;

    public PlaceNames(ImmutableArray<Unit> units) => _units = units
        .SelectMany(unit => (unit.Aliases ?? []).Select(alias => alias.Name).Prepend(unit.Name).Select(Key).Distinct(StringComparer.Ordinal), (unit, key) => (unit, key))
        .ToLookup(its => its.key, its => its.unit, StringComparer.Ordinal);

    /// <summary>The unit; <see langword="null"/> where the description names none, or several.</summary>
    public Unit? UnitAt(string where) => where.Length > 0 && _units[Key(where)].ToList() is [var only] ? only : null;

    private static string Key(string name) => string.Join(' ', FoldedName.Of(name).Split(' ').Where(word => !Small.Contains(word)));
}
