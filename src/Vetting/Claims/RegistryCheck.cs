using System.Collections.Immutable;
using Vetting.Claims.Identity.Words;
using Vetting.Reading;

namespace Vetting.Claims;

/// <summary>What no single claim can hold: ids are unique, and what a claim refers to exists.</summary>
internal static class RegistryCheck
{
    /// <summary>A guess at every id that is wrong, among a hundred thousand that are right, would take longer than anybody waits.</summary>
    private const int MostGuesses = 50;

    public static IEnumerable<Problem> Of(ImmutableArray<RegistryContent> contents)
    {
        var claims = contents.SelectMany(ClaimsOf).ToImmutableArray();
        var units = contents.SelectMany(content => content.Units ?? []).Select(unit => unit.Id).ToHashSet(StringComparer.Ordinal);
        var sources = contents.SelectMany(content => content.Sources ?? []).ToImmutableArray();
        var sourceIds = sources.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        var guesses = 0;
        return
        [
            .. Clashes(claims, claim => claim.Id, "claim"),
            .. Clashes(sources, source => source.Id, "source"),
            .. claims.SelectMany(claim => UnitsOf(claim).Where(id => !units.Contains(id)).Select(id => Unknown(claim, "unit", id, units, guesses++))),
            .. WordProblems([.. contents.SelectMany(content => content.Words ?? [])]),
            .. claims.SelectMany(claim => SourcesOf(claim).Where(cited => !sourceIds.Contains(cited.Id))
                .Select(cited => Unknown(cited.By, "source", cited.Id, sourceIds, guesses++))),
        ];
    }

    /// <summary>Only where words are added: the library's own need not be read to read a registry.</summary>
    private static IEnumerable<Problem> WordProblems(ImmutableArray<WordList> added) => added.IsEmpty ? [] : Vocabulary.Problems(WordLists.Shipped, added);

    /// <summary>The same claim stated twice is one claim; two different claims of one id are a contradiction in the file itself.</summary>
    private static IEnumerable<Problem> Clashes<T>(ImmutableArray<T> all, Func<T, string> id, string what)
        where T : Placed =>
        all.GroupBy(id, StringComparer.Ordinal)
            .SelectMany(same => same.Skip(1).Where(other => !SameContent.Of(other, same.First())))
            .Select(other => new Problem(other.Place, $"another {what} with the id {Quoted.Text(id(other))} says something else", "one id for one " + what));

    private static Problem Unknown(Placed by, string what, string id, IEnumerable<string> known, int guesses) =>
        new(by.Place, $"no {what} has the id {Quoted.Text(id)}", $"the id of a {what} in the registry", guesses < MostGuesses ? Nearest.To(id, known) : null);

    /// <summary>Every claim of a file.</summary>
    public static IEnumerable<Claim> ClaimsOf(RegistryContent content) =>
    [
        .. content.Units ?? [], .. content.Relations ?? [], .. content.Incidents ?? [], .. content.Vettings ?? [],
        .. content.Listings ?? [], .. content.Searches ?? [], .. content.Postings ?? [], .. content.Misuses ?? [], .. content.Identities ?? [],
    ];

    /// <summary>The units that a claim names, by id.</summary>
    public static ImmutableArray<string> UnitsOf(Claim claim) => claim switch
    {
        Relation relation => [relation.Unit, relation.Other],
        Incident incident =>
        [
            .. (incident.Attributions ?? []).Select(attribution => attribution.Unit),
            .. (incident.Decisions ?? []).Select(decision => decision.Unit).OfType<string>(),
        ],
        VettingRecord vetting => [vetting.Unit],
        Listing listing => [listing.Unit],
        Search search => search.Units,
        Posting posting => [posting.Unit],
        IdentityDecision { Unit: { } unit } => [unit],
        MisuseAllegation misuse => [misuse.Unit],
        _ => [],
    };

    /// <summary>The sources that a claim and its parts cite, by id, with the part that cites each.</summary>
    public static IEnumerable<(Placed By, string Id)> SourcesOf(Claim claim) =>
    [
        .. Cited(claim, claim.Sources),
        .. claim is not Incident incident ? [] : (IEnumerable<(Placed, string)>)
        [
            .. (incident.Attributions ?? []).SelectMany(its => Cited(its, its.Sources)),
            .. (incident.Credibility ?? []).SelectMany(its => Cited(its, its.Sources)),
            .. (incident.Decisions ?? []).SelectMany(its => Cited(its, its.Sources)),
            .. (incident.Determinations ?? []).SelectMany(its => Cited(its, its.Sources)),
            .. (incident.Contrary ?? []).SelectMany(its => Cited(its, its.Sources)),
            .. incident.Accountability is { } accountability ? Cited(accountability, accountability.Sources) : [],
        ],
    ];

    private static IEnumerable<(Placed By, string Id)> Cited(Placed by, ImmutableArray<string>? ids) => (ids ?? []).Select(id => (by, id));
}
