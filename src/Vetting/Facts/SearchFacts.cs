using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>A search on file for the unit. Only a search that names its sources and its searcher, and is recent, closes a list.</summary>
internal sealed class SearchFacts(Search search, DateRange? neededOn, decimal? validMonths, AsOf asOf, Origin origin) : FactObject
{
    [Information("the search says which sources were searched", Supplier.Post, WrittenAs = "searches[].searched")]
    public bool? NamesSources { get; } = search.Searched is { } searched ? searched.Length > 0 : null;

    [Information("the search says who searched", Supplier.Post, WrittenAs = "searches[].by")]
    public bool? NamesSearcher { get; } = search.By is null ? null : true;

    [Information("the search was made on the day it is needed for or before it, and recently enough", Supplier.Post, WrittenAs = "searches[].on")]
    public bool? IsCurrent { get; } = Recent(search, neededOn, validMonths) & search.WasKnown(asOf) & Undisputed(search);

    [Information("the search looked for violations", Supplier.Post, WrittenAs = "searches[].for")]
    public bool? CoversIncidents { get; } = Covers(search, SearchScope.Incidents);

    [Information("the search looked through lists of barred units", Supplier.Post, WrittenAs = "searches[].for")]
    public bool? CoversListings { get; } = Covers(search, SearchScope.Listings);

    [Information("the search looked for earlier vettings", Supplier.Post, WrittenAs = "searches[].for")]
    public bool? CoversVettings { get; } = Covers(search, SearchScope.Vettings);

    [Information("the search looked into how the unit came to be", Supplier.Post, WrittenAs = "searches[].for")]
    public bool? CoversHistory { get; } = Covers(search, SearchScope.History);

    [Information("the search looked for what the people in the unit are implicated in", Supplier.Post, WrittenAs = "searches[].for")]
    public bool? CoversPeople { get; } = Covers(search, SearchScope.People);

    [Information("the search looked for allegations of misuse", Supplier.Post, WrittenAs = "searches[].for")]
    public bool? CoversMisuse { get; } = Covers(search, SearchScope.Misuse);

    internal override string Called => $"the search \"{search.Id}\"";

    internal override Place? RecordedAt => search.Place;

    /// <summary>Gets whether what this search did not find can be taken not to be there.</summary>
    internal bool? Closes => NamesSources & NamesSearcher & IsCurrent;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        [origin.InRegistry(search, $"{search.By ?? "an unnamed searcher"} searched {string.Join("; ", search.Searched ?? [])} on {search.On?.ToString() ?? "an unknown day"}: {search.Found ?? "result not stated"}")];

    private static bool? Undisputed(Search search) => search.Status == ClaimStatus.Asserted ? true : null;

    private static bool? Covers(Search search, SearchScope scope) => search.For is { } scopes ? scopes.Contains(scope) : null;

    /// <summary>A search finds what is there on its day: it counts from then on, and for so many months.</summary>
    private static bool? Recent(Search search, DateRange? neededOn, decimal? validMonths) =>
        Dates.OnOrBefore(search.On, neededOn) & Dates.OnOrBefore(neededOn, Dates.PlusMonths(search.On, validMonths));
}
