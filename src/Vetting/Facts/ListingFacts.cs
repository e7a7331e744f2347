using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>An entry of the unit in a list of units.</summary>
internal sealed class ListingFacts(Listing listing, DateRange? furnishedOn, AsOf asOf, Origin origin) : FactObject
{
    [Information("which list it is", Supplier.State, WrittenAs = "listings[].list", IsAlwaysKnown = true)]
    public ListKind? List { get; } = listing.List;

    [Information("the unit is on the list on the day the assistance is furnished", Supplier.State, WrittenAs = "listings[].from")]
    public bool? IsListedWhenFurnished { get; } = Covers(listing.From, asOf.Known(listing.To), furnishedOn);

    [Information("remediation was reported to the committees of Congress", Supplier.State, WrittenAs = "listings[].remediationReportedOn")]
    public bool? IsRemediationReported { get; } = !Remediated(listing, asOf)?.IsNone;

    [Information("the day remediation was reported", Supplier.State, WrittenAs = "listings[].remediationReportedOn", OnlyWhere = nameof(IsRemediationReported))]
    public DateRange? RemediationReportedOn { get; } = Remediated(listing, asOf)?.On;

    internal override string Called => $"the listing \"{listing.Id}\"";

    internal override Place? RecordedAt => listing.Place;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        [origin.InRegistry(listing, $"on {Reading.Spelling.Of(listing.List)} from {listing.From?.ToString() ?? "an unknown day"} to {listing.To?.ToString() ?? "an unknown day"}")];

    /// <summary>What may have been reported before the listing began does not speak of it: whether it was remediated is then open.</summary>
    private static StatedDate? Remediated(Listing listing, AsOf asOf) =>
        asOf.Known(listing.RemediationReportedOn) is { } stated && (stated.IsNone || Dates.Before(stated.On, listing.From) == false) ? stated : null;

    private static bool? Covers(DateRange? first, StatedDate? last, DateRange? on) =>
        (first is { } from && on is { } day ? from.IsOnOrBefore(day) : null)
        & (last is { IsNone: true } ? true : last?.On is { } to && on is { } then ? then.IsOnOrBefore(to) : null);
}
