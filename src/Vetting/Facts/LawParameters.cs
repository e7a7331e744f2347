using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Vetting.Facts;

/// <summary>
/// The dated parameters as they stood on one day: the second input of every rule, <c>law</c>. A name without a value on
/// that day answers unknown.
/// </summary>
internal sealed class LawParameters(
    IEnumerable<KeyValuePair<string, decimal>> numbers, IEnumerable<KeyValuePair<string, ImmutableArray<string>>> lists)
{
    private readonly FrozenDictionary<string, decimal> _numbers = numbers.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, FrozenSet<string>> _lists = lists.ToFrozenDictionary(
        list => list.Key, list => list.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Every number that the law of the day sets.</summary>
    public ImmutableArray<decimal> AllNumbers => _numbers.Values;

    /// <summary>The number of that name, or unknown.</summary>
    public decimal? Number(string name) => _numbers.TryGetValue(name, out var number) ? number : null;

    /// <summary>Whether the list of that name holds the value; unknown where either is.</summary>
    public bool? Lists(string name, string? value) =>
        value is not null && _lists.TryGetValue(name, out var list) ? list.Contains(value) : null;
}
