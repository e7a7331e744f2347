using Vetting.Claims;
using Vetting.Logic;

namespace Vetting.Facts;

/// <summary>What the registry knows of one unit on the cut-off day, for assistance furnished on a day.</summary>
internal sealed class UnitRecord
{
    public UnitRecord(Unit unit, Registry registry, DateRange? furnishedOn, DateRange? lastFurnishedOn, LawParameters law, AsOf asOf, Origin origin)
    {
        var neededOn = asOf.KnownOn is { } cutOff ? new DateRange(cutOff) : furnishedOn;
        Source = unit;
        Unit = new UnitFacts(unit, furnishedOn, asOf, origin);
        Searches = FactList<SearchFacts>.Closed(registry.SearchesFor(unit)
            .Where(search => search.WasKnown(asOf) != false)
            .Select(search => new SearchFacts(search, neededOn, law.Number(SearchValidity), asOf, origin)));
        // What happened after the last of it was furnished could bar none of it.
        var incidents = registry.Reach.Of(unit, furnishedOn, asOf).Where(its => its.Holds != false && Dates.Before(lastFurnishedOn, its.Incident.StartedOn) != true).ToList();
        Incidents = FactList<IncidentFacts>.Of(
            incidents.Where(its => IsCertain(its, asOf)).Select(its => new IncidentFacts(its, unit, furnishedOn, asOf, origin)),
            incidents.Where(its => !IsCertain(its, asOf)).Select(its => new IncidentFacts(its, unit, furnishedOn, asOf, origin)),
            isClosed: Searches.Any(search => (search.Closes & search.CoversIncidents) == true));
        var listings = registry.ListingsOf(unit).Where(its => its.WasKnown(asOf) != false).ToList();
        Listings = FactList<ListingFacts>.Of(
            listings.Where(its => IsCertain(its, asOf)).Select(its => new ListingFacts(its, furnishedOn, asOf, origin)),
            listings.Where(its => !IsCertain(its, asOf)).Select(its => new ListingFacts(its, furnishedOn, asOf, origin)),
            isClosed: Searches.Any(search => (search.Closes & search.CoversListings) == true));
    }

    /// <summary>The parameter that says for how many months a search counts.</summary>
    public const string SearchValidity = "search-validity-months";

    /// <summary>The claim of the unit itself.</summary>
    public Unit Source { get; }

    public UnitFacts Unit { get; }

    public FactList<SearchFacts> Searches { get; }

    public FactList<IncidentFacts> Incidents { get; }

    public FactList<ListingFacts> Listings { get; }

    /// <summary>A listing that is disputed, or that may not have been known yet, may be none.</summary>
    private static bool IsCertain(Listing listing, AsOf asOf) =>
        listing.Status == ClaimStatus.Asserted && listing.WasKnown(asOf) == true;

    /// <summary>An incident that no certain path ties to the unit, or that may not have been known yet, belongs to the list only possibly.</summary>
    private static bool IsCertain(Reach reach, AsOf asOf) => reach.Holds == true && reach.Incident.WasKnown(asOf) == true;
}
