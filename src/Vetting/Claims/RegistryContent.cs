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

    [Meaning("who held which post when, by reference, never by name")]
    public ImmutableArray<Posting>? Postings { get; init; }

    [Meaning("decisions of named persons on which unit a text means")]
    public ImmutableArray<IdentityDecision>? Identities { get; init; }

    [Meaning("words by which names are read, besides those of the library")]
    public ImmutableArray<RegistryWords>? Words { get; init; }
}
