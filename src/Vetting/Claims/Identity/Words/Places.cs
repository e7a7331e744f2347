using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Vetting.Claims.Identity.Words;

/// <summary>The places of one country that are known, so that a place beside a unit is told from any other text beside it.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
internal sealed class Places
{
    private readonly FrozenDictionary<string, ImmutableArray<PlaceSite>> _sites;
    private readonly ImmutableArray<string> _before;
    private readonly ImmutableArray<string> _after;
    private readonly ImmutableArray<string> _announcing;

    public Places(IEnumerable<WordList> lists, string country, Func<string, string> plain)
    {
        var all = lists.ToList();
        _before = Sorted(all.SelectMany(list => list.BeforePlaces ?? []));
        _after = Sorted(all.SelectMany(list => list.AfterPlaces ?? []));
        _announcing = Sorted(all.SelectMany(list => list.TownWords ?? []));
        _sites = all.SelectMany(list => list.Places ?? []).Where(entry => entry.Country == country)
            .SelectMany(entry => entry.Division.Select(name => (name, site: new PlaceSite(entry.Division[0], IsDivision: true)))
                .Concat((entry.Towns ?? []).Select(name => (name, site: new PlaceSite(entry.Division[0], IsDivision: false)))))
            .Select(pair => (name: plain(pair.name), pair.site))
            .GroupBy(pair => pair.name, pair => pair.site, StringComparer.Ordinal)
            .ToFrozenDictionary(same => same.Key, same => same.Distinct().ToImmutableArray(), StringComparer.Ordinal);

        ImmutableArray<string> Sorted(IEnumerable<string> words) =>
            [.. words.Select(plain).Distinct(StringComparer.Ordinal).OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];
    }

    /// <summary>Whether a word before it says that it is a town, known or not: <c>ciudad</c>.</summary>
    public bool IsAnnounced(string said) => _announcing.Any(word => said.StartsWith(word + " ", StringComparison.Ordinal));

    /// <summary>Where the place is, in all the ways in which the country has it; empty where it is not known as a place.</summary>
    /// <param name="said">In plain letters, with or without words such as <c>state of</c>.</param>
    public ImmutableArray<PlaceSite> SitesOf(string said)
    {
        if (_sites.TryGetValue(said, out var sites))
        {
            return sites;
        }

        foreach (var word in _before.Concat(_announcing))
        {
            if (said.StartsWith(word + " ", StringComparison.Ordinal) && _sites.TryGetValue(said[(word.Length + 1)..], out sites))
            {
                return sites;
            }
        }

        foreach (var word in _after)
        {
            if (said.EndsWith(" " + word, StringComparison.Ordinal) && _sites.TryGetValue(said[..^(word.Length + 1)], out sites))
            {
                return sites;
            }
        }

        return [];
    }
}
