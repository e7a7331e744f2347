using System.Collections.Immutable;
using NodaTime;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>A search on file for the unit. Only a search that names its sources and its searcher, and is recent, closes a list.</summary>
internal sealed class SearchFacts(Search search, DateRange? neededOn, decimal? validMonths, AsOf asOf, Origin origin) : FactObject
{
    /// <summary>A thousand years: longer than any registry, and short of the calendar's end.</summary>
    private const int MostMonths = 12_000;

    [Information("the search says which sources were searched", Supplier.Post, WrittenAs = "searches[].searched")]
    public bool? NamesSources { get; } = search.Searched is { } searched ? searched.Length > 0 : null;

    [Information("the search says who searched", Supplier.Post, WrittenAs = "searches[].by")]
    public bool? NamesSearcher { get; } = search.By is null ? null : true;

    [Information("the search was made recently enough before the day it is needed for", Supplier.Post, WrittenAs = "searches[].on")]
    public bool? IsCurrent { get; } = Recent(search, neededOn, validMonths) & search.WasKnown(asOf) & Undisputed(search);

    [Information("the search looked for violations", Supplier.Post, WrittenAs = "searches[].for")]
    public bool? CoversIncidents { get; } = Covers(search, SearchScope.Incidents);

    [Information("the search looked through lists of barred units", Supplier.Post, WrittenAs = "searches[].for")]
    public bool? CoversListings { get; } = Covers(search, SearchScope.Listings);

    internal override string Called => $"the search \"{search.Id}\"";

    internal override Placed? Record => search;

    /// <summary>Gets whether what this search did not find can be taken not to be there.</summary>
    internal bool? Closes => NamesSources & NamesSearcher & IsCurrent;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        [origin.InRegistry(search, $"{search.By ?? "an unnamed searcher"} searched {string.Join("; ", search.Searched ?? [])} on {search.On?.ToString() ?? "an unknown day"}: {search.Found ?? "result not stated"}")];

    private static bool? Undisputed(Search search) => search.Status == ClaimStatus.Asserted ? true : null;

    private static bool? Covers(Search search, SearchScope scope) => search.For is { } scopes ? scopes.Contains(scope) : null;

    private static bool? Recent(Search search, DateRange? neededOn, decimal? validMonths)
    {
        if (search.On is not { } on || neededOn is not { } needed || validMonths is not { } months)
        {
            return null;
        }

        var whole = (int)Math.Clamp(Math.Floor(months), 0, MostMonths);
        return !new DateRange(Later(on.Earliest, whole), Later(on.Latest, whole)).IsBefore(needed);
    }

    /// <summary>An end that is not known lies at the calendar's own end, and no later day exists.</summary>
    private static LocalDate Later(LocalDate day, int months) =>
        day > LocalDate.MaxIsoValue.PlusMonths(-months) ? LocalDate.MaxIsoValue : day.PlusMonths(months);
}
