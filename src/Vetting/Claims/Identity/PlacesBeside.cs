using System.Collections.Immutable;
using Vetting.Claims.Identity.Texts;
using Vetting.Claims.Identity.Words;

namespace Vetting.Claims.Identity;

/// <summary>The places that a text names beside a unit, against each other and against the places in the unit's own names.</summary>
internal sealed class PlacesBeside
{
    public PlacesBeside(Func<Places> places, Chain text, NamedUnit unit)
    {
        var named = text.All.Where(its => its != text.Subject && IsPlace(its, places, unit)).ToImmutableArray();
        if (named.IsEmpty)
        {
            return;
        }

        var own = unit.Names.SelectMany(name => name.Chain?.All ?? []).Where(its => its.Names.Length > 0)
            .Select(its => (Said: string.Join(' ', its.Names), Sites: places().SitesOf(string.Join(' ', its.Names))))
            .Where(its => !its.Sites.IsEmpty).DistinctBy(its => its.Said, StringComparer.Ordinal).ToList();
        var isCalledAfterPlace = own.Count > 0 || unit.Principal.Chain?.Subject is { Number: null, Names.IsEmpty: false };
        List<(string Said, ImmutableArray<PlaceSite> Sites)> known = [.. own];
        foreach (var its in named.Where(its => !AreOwn(its, unit)))
        {
            var sites = places().SitesOf(its.Said);
            if (isCalledAfterPlace && (own.Count == 0 || sites.IsEmpty))
            {
                Conflicts = Conflicts.Add(its.Written);
            }
            else if (!sites.IsEmpty)
            {
                known.Add((its.Said, sites));
            }
        }

        // The unit's own names may have several places; the text's have to fit any one of them.
        var without = own.Count == 0 ? [known] : own.Select(one => known.Except(own).Prepend(one).ToList()).ToList();
        if (!without.Exists(AreOnePlace))
        {
            Conflicts = Conflicts.AddRange(named.Where(its => !AreOwn(its, unit)).Select(its => its.Written).Except(Conflicts, StringComparer.Ordinal));
        }

        Features = Conflicts.IsEmpty
            ? [new Feature(FeatureField.Place, Speaks.For, unit.Unit.Name, string.Join(", ", named.Select(its => its.Written)), string.Empty)]
            : [new Feature(FeatureField.Place, Speaks.Against, unit.Unit.Name, string.Join(", ", named.Select(its => its.Written)), own.Count == 0 ? unit.Unit.Name : string.Join(", ", own.Select(its => its.Said)))];
    }

    public ImmutableArray<string> Conflicts { get; } = [];

    public ImmutableArray<Feature> Features { get; } = [];

    /// <summary>Words without a number or a kind of body that are known as a place, or are announced as one, or are in the unit's own names.</summary>
    public static bool IsPlace(Designation its, Func<Places> places, NamedUnit unit) =>
        its is { Number: null, HasNoBody: true, IsServiceOnly: false } && its.Names.Length + its.Titles.Length > 0
        && (AreOwn(its, unit) || !places().SitesOf(its.Said).IsEmpty || places().IsAnnounced(its.Said));

    private static bool AreOwn(Designation its, NamedUnit unit) => its.IsNamesOnly && its.Names.Concat(its.Titles).All(unit.Says);

    /// <summary>Whether there is a part of the country that has them all, and no more than one town of it is named.</summary>
    private static bool AreOnePlace(List<(string Said, ImmutableArray<PlaceSite> Sites)> all) =>
        all.Count == 0 || all[0].Sites.Select(site => site.Division).Distinct(StringComparer.Ordinal).Any(division =>
            all.TrueForAll(place => place.Sites.Any(site => site.Division == division))
            && all.Count(place => !place.Sites.Contains(new PlaceSite(division, IsDivision: true))) <= 1);
}
