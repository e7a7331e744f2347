using System.Collections.Frozen;
using System.Collections.Immutable;
using Vetting.Claims.Hierarchy;
using Vetting.Claims.Identity;
using Vetting.Claims.Identity.Words;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Claims;

/// <summary>All claims: units, how they stand to each other, incidents, accountability, listings and the searches made.</summary>
/// <remarks>Immutable; may be shared between threads. The order of claims, and stating one twice, changes nothing.</remarks>
public sealed class Registry
{
    private readonly FrozenDictionary<string, Unit> _unitsById;
    private readonly ILookup<string, Unit> _unitsByName;
    private readonly Identification _identification;
    private readonly ILookup<string, Search> _searches;
    private readonly ILookup<string, Listing> _listings;
    private readonly FrozenDictionary<string, Source> _sources;
    private readonly Lazy<IncidentReach> _reach;
    private readonly Lazy<People> _people;
    private readonly Lazy<ClaimIndex> _index;

    internal Registry(IEnumerable<RegistryContent> contents, ImmutableArray<string> fileHashes)
    {
        Contents = [.. contents];
        FileHashes = fileHashes;
        Units = Every(content => content.Units);
        Relations = Every(content => content.Relations);
        Incidents = Every(content => content.Incidents);
        Vettings = Every(content => content.Vettings);
        Listings = Every(content => content.Listings);
        Searches = Every(content => content.Searches);
        Postings = Every(content => content.Postings);
        Identities = Every(content => content.Identities);
        Misuses = Every(content => content.Misuses);
        _unitsById = Units.ToFrozenDictionary(unit => unit.Id, StringComparer.Ordinal);
        _unitsByName = Units.SelectMany(NamesOf, (unit, name) => (unit, name))
            .ToLookup(pair => pair.name, pair => pair.unit, StringComparer.Ordinal);
        _searches = Searches.SelectMany(search => search.Units.Distinct(StringComparer.Ordinal), (search, unit) => (search, unit))
            .ToLookup(pair => pair.unit, pair => pair.search, StringComparer.Ordinal);
        _listings = Listings.ToLookup(listing => listing.Unit, StringComparer.Ordinal);
        _sources = Contents.SelectMany(content => content.Sources ?? [])
            .DistinctBy(source => source.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(source => source.Id, StringComparer.Ordinal);
        _reach = new(() => new IncidentReach(this));
        _identification = new Identification(this, [.. WordsOf(Contents)]);
        _people = new(() => new People(this));
        _index = new(() => new ClaimIndex(this));
        Disputed =
        [
            .. Contents.SelectMany(RegistryCheck.ClaimsOf).Where(claim => claim.Status == ClaimStatus.Disputed)
                .DistinctBy(claim => claim.Id, StringComparer.Ordinal).OrderBy(claim => claim.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Gets the registry that knows nothing, which is not the same as knowing that there is nothing.</summary>
    public static Registry Empty { get; } = new([], []);

    internal ImmutableArray<RegistryContent> Contents { get; }

    /// <summary>The SHA-256 of each file, in the order they were read.</summary>
    internal ImmutableArray<string> FileHashes { get; }

    internal ImmutableArray<Unit> Units { get; }

    internal ImmutableArray<Relation> Relations { get; }

    internal ImmutableArray<Incident> Incidents { get; }

    internal ImmutableArray<VettingRecord> Vettings { get; }

    internal ImmutableArray<Listing> Listings { get; }

    internal ImmutableArray<Search> Searches { get; }

    internal ImmutableArray<Posting> Postings { get; }

    internal ImmutableArray<IdentityDecision> Identities { get; }

    internal ImmutableArray<MisuseAllegation> Misuses { get; }

    /// <summary>The claims that others contradict, in the order of their ids.</summary>
    internal ImmutableArray<Claim> Disputed { get; }

    /// <summary>Which incidents reach a unit, indexed once for all packages.</summary>
    internal IncidentReach Reach => _reach.Value;

    /// <summary>Who is implicated and who was posted where, indexed once for all packages.</summary>
    internal People People => _people.Value;

    /// <summary>Which relations, vettings and incidents are about a unit, a person or a country, indexed once for all packages.</summary>
    internal ClaimIndex Index => _index.Value;

    /// <summary>Reads a registry: one file, or every <c>*.registry.json</c> under a folder joined into one.</summary>
    /// <param name="path">A file in the format <c>vetting/registry/1</c>, or a folder.</param>
    /// <returns>The registry.</returns>
    /// <exception cref="UnusableInputException">A file cannot be used, or files contradict each other; carries every problem.</exception>
    public static Registry Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return RegistryReader.Read([path]);
    }

    /// <summary>Reads a registry from JSON text.</summary>
    /// <param name="json">A document in the format <c>vetting/registry/1</c>.</param>
    /// <param name="name">The name that problems give as the file.</param>
    /// <returns>The registry.</returns>
    /// <exception cref="UnusableInputException">The text breaks the format; carries every problem.</exception>
    public static Registry Parse(string json, string name = "-")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(name);
        return RegistryReader.Parse(json, name);
    }

    /// <summary>The registry with a claim in the place of the one of its id.</summary>
    internal Registry With(Claim claim) => new(Contents.Select(content => content.With(claim)), FileHashes);

    internal Unit? UnitWithId(string id) => _unitsById.GetValueOrDefault(id);

    /// <summary>Which unit of a country a text names: by id, by a person's decision, or by what its words say.</summary>
    internal IdentityMatch Identify(string text, string country, AsOf asOf) => _identification.Of(text, country, asOf);

    /// <summary>The units of any country that bear exactly this name or alias.</summary>
    internal IEnumerable<Unit> UnitsNamed(string text) => _unitsByName[Fold(text)].Distinct();

    internal IEnumerable<Search> SearchesFor(Unit unit) => _searches[unit.Id].Where(search => !search.IsRetracted);

    internal IEnumerable<Listing> ListingsOf(Unit unit) => _listings[unit.Id].Where(listing => !listing.IsRetracted);

    /// <summary>The sources of those ids; an id that names no source is left out, which the reader has refused before.</summary>
    internal ImmutableArray<Source> SourcesOf(ImmutableArray<string>? ids) =>
        [.. (ids ?? []).Select(id => _sources.GetValueOrDefault(id)).OfType<Source>()];

    /// <summary>Words added twice are added once, and the order of files does not show.</summary>
    private static IEnumerable<RegistryWords> WordsOf(ImmutableArray<RegistryContent> contents) =>
        contents.SelectMany(content => content.Words ?? []).Select(words => (words, key: SameContent.Key(words)))
            .DistinctBy(its => its.key, StringComparer.Ordinal).OrderBy(its => its.key, StringComparer.Ordinal).Select(its => its.words);

    private static IEnumerable<string> NamesOf(Unit unit) =>
        (unit.Aliases ?? []).Select(alias => alias.Name).Prepend(unit.Name).Select(Fold).Distinct(StringComparer.Ordinal);

    /// <summary>Names are compared without regard to case and to the width of spaces, and to nothing else.</summary>
    private static string Fold(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    /// <summary>One claim an id, in the order of ids: neither the order of files nor a repetition can show through.</summary>
    private ImmutableArray<T> Every<T>(Func<RegistryContent, ImmutableArray<T>?> list)
        where T : Claim =>
        [
            .. Contents.SelectMany(content => list(content) ?? [])
                .DistinctBy(claim => claim.Id, StringComparer.Ordinal)
                .OrderBy(claim => claim.Id, StringComparer.Ordinal),
        ];
}
