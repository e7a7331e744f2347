using System.Collections.Frozen;
using System.Collections.Immutable;
using Vetting.Claims.Identity.Words;

namespace Vetting.Claims.Identity.Texts;

/// <summary>What is written behind digits to rank them, by language.</summary>
internal sealed class OrdinalEndings(ImmutableArray<WordList> lists)
{
    private readonly FrozenDictionary<string, (Gender? Gender, bool AfterSlash)> _endings = lists
        .SelectMany(list => list.OrdinalEndings ?? [])
        .SelectMany(entry => entry.Words, (entry, ending) => (ending, entry))
        .GroupBy(pair => pair.ending, pair => pair.entry, StringComparer.Ordinal)
        .ToFrozenDictionary(
            same => same.Key,
            same => (same.Select(entry => entry.Gender).Distinct().ToList() is [var only] ? only : null, same.All(entry => entry.AfterSlash == true)),
            StringComparer.Ordinal);

    /// <summary>Whether that is an ending there; and the gender it shows, unless languages differ on it.</summary>
    public bool Has(string ending, bool isAfterSlash, out Gender? gender)
    {
        var found = _endings.TryGetValue(ending, out var known) && (isAfterSlash || !known.AfterSlash);
        gender = found ? known.Gender : null;
        return found;
    }
}
