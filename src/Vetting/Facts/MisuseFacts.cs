using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>An allegation that the unit misused what it was given.</summary>
internal sealed class MisuseFacts(MisuseAllegation misuse, DateRange? furnishedOn, AsOf asOf, Origin origin) : FactObject
{
    [Information("the allegation was resolved by the day the assistance is furnished", Supplier.Post, WrittenAs = "misuses[].resolvedOn")]
    public bool? IsResolved { get; } = asOf.Known(misuse.ResolvedOn) is { } resolved ? !resolved.IsNone & (resolved.On is null ? true : Dates.OnOrBefore(resolved.On, furnishedOn)) : null;

    internal override string Called => $"the allegation \"{misuse.Id}\"";

    internal override Place? RecordedAt => misuse.Place;

    /// <summary>The allegations against a unit; closed by a search for them.</summary>
    public static FactList<MisuseFacts> Of(UnitRecord record, DateRange? furnishedOn, UnitRecords records)
    {
        var known = records.Registry.Misuses.Where(misuse => misuse.Unit == record.Unit.Id && !misuse.IsRetracted && misuse.WasKnown(records.AsOf) != false).ToImmutableArray();
        return FactList<MisuseFacts>.Of(
            known.Where(IsCertain).Select(misuse => new MisuseFacts(misuse, furnishedOn, records.AsOf, records.Origin)),
            known.Where(misuse => !IsCertain(misuse)).Select(misuse => new MisuseFacts(misuse, furnishedOn, records.AsOf, records.Origin)),
            record.Searches.Any(search => (search.Closes & search.CoversMisuse) == true));

        bool IsCertain(MisuseAllegation misuse) => misuse.Status == ClaimStatus.Asserted && misuse.WasKnown(records.AsOf) == true;
    }

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        [origin.InRegistry(misuse, $"{misuse.Allegation ?? "misuse alleged"} (by {misuse.By ?? "its sources"}); resolved {misuse.ResolvedOn?.ToString() ?? "on an unknown day"}")];
}
