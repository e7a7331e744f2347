using System.Collections.Immutable;
using Vetting.Claims.Identity.Words;
using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("what is known of units, incidents and accountability: claims and their sources")]
internal sealed record RegistryContent : Placed
{
    public const string SchemaName = "vetting/registry/1";

    [Meaning("the name and version of this format")]
    [Constant(SchemaName)]
    public required string Schema { get; init; }

    [Meaning("a title for people")]
    public string? Title { get; init; }

    [Meaning("the sources that the claims cite by id")]
    public ImmutableArray<Source>? Sources { get; init; }

    [Meaning("security forces and civilian institutions")]
    public ImmutableArray<Unit>? Units { get; init; }

    [Meaning("how units stand to each other, dated")]
    public ImmutableArray<Relation>? Relations { get; init; }

    [Meaning("alleged violations")]
    public ImmutableArray<Incident>? Incidents { get; init; }

    [Meaning("vettings of units and commanders")]
    public ImmutableArray<VettingRecord>? Vettings { get; init; }

    [Meaning("units on lists")]
    public ImmutableArray<Listing>? Listings { get; init; }

    [Meaning("searches made, by whom and where")]
    public ImmutableArray<Search>? Searches { get; init; }

    [Meaning("allegations that units misused what they were given")]
    public ImmutableArray<MisuseAllegation>? Misuses { get; init; }

    [Meaning("who held which post when, by reference, never by name")]
    public ImmutableArray<Posting>? Postings { get; init; }

    [Meaning("decisions of named persons on which unit a text means")]
    public ImmutableArray<IdentityDecision>? Identities { get; init; }

    [Meaning("words by which names are read, besides those of the library")]
    public ImmutableArray<RegistryWords>? Words { get; init; }

    /// <summary>The same content with a claim in the place of the one of its id.</summary>
    public RegistryContent With(Claim claim) => claim switch
    {
        Unit unit => this with { Units = Replaced(Units, unit) },
        Relation relation => this with { Relations = Replaced(Relations, relation) },
        Incident incident => this with { Incidents = Replaced(Incidents, incident) },
        VettingRecord vetting => this with { Vettings = Replaced(Vettings, vetting) },
        Listing listing => this with { Listings = Replaced(Listings, listing) },
        Search search => this with { Searches = Replaced(Searches, search) },
        MisuseAllegation misuse => this with { Misuses = Replaced(Misuses, misuse) },
        Posting posting => this with { Postings = Replaced(Postings, posting) },
        IdentityDecision decision => this with { Identities = Replaced(Identities, decision) },
        _ => throw new ArgumentOutOfRangeException(nameof(claim)),
    };

    private static ImmutableArray<T>? Replaced<T>(ImmutableArray<T>? claims, T claim)
        where T : Claim => claims is { } all ? [.. all.Select(its => its.Id == claim.Id ? claim : its)] : null;
}
