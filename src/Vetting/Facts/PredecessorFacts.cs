using System.Collections.Immutable;
using System.Globalization;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>A unit that the recipient's unit came from: formed from, merged, renamed, or a part of it as a composite.</summary>
internal sealed class PredecessorFacts(Relation relation, UnitRecord record, AidLine line, AsOf asOf, Origin origin) : FactObject
{
    [Information("the share of its members that came over", Supplier.Post | Supplier.OpenSources, Unit = "of 1", WrittenAs = "relations[].share", IsNonNegative = true)]
    public decimal? Share { get; } = relation.Share;

    [Information("the searches on file for it", Supplier.Post, WrittenAs = "searches[]", IsAlwaysKnown = true)]
    public FactList<SearchFacts>? Searches { get; } = record.Searches;

    [Information("the lists that it is on; open until a search closes it", Supplier.State, WrittenAs = "listings[]")]
    public FactList<ListingFacts>? Listings { get; } = record.Listings;

    [Judgement("does its listing reach the unit that came from it?", Supplier.State, WrittenAs = "lines[].decisions[]")]
    public bool? ListingCarriesOver { get; } = LineDecisions.OnUnit(line, LineQuestion.ListingCarriesOver, record.Unit.Id, [Capacity.State], asOf);

    internal override string Called =>
        $"{record.Unit.Name}{(Share is { } share ? string.Create(CultureInfo.InvariantCulture, $" (share of members {share:0.##})") : string.Empty)}";

    internal override string? AboutUnit => record.Unit.Id;

    internal override Place? RecordedAt => relation.Place;

    /// <summary>Every source of the unit, those of its sources included; closed by a search into how the unit came to be.</summary>
    public static FactList<PredecessorFacts> Of(UnitRecord of, AidLine line, UnitRecords records)
    {
        var found = new Dictionary<string, (Relation Relation, bool IsCertain)>(StringComparer.Ordinal);
        var open = new Queue<(string Unit, bool IsCertain)>([(of.Unit.Id, true)]);
        while (open.TryDequeue(out var here))
        {
            foreach (var relation in records.Registry.Index.RelationsOf(here.Unit).Where(relation => relation.WasKnown(records.AsOf) != false))
            {
                var isCertain = here.IsCertain && relation.Status == ClaimStatus.Asserted && relation.WasKnown(records.AsOf) == true;
                if (Source(relation, here.Unit) is { } source && source != of.Unit.Id && (!found.TryGetValue(source, out var before) || (isCertain && !before.IsCertain)))
                {
                    found[source] = (relation, isCertain);
                    open.Enqueue((source, isCertain));
                }
            }
        }

        var facts = found.OrderBy(its => its.Key, StringComparer.Ordinal)
            .Select(its => (its.Value.IsCertain, Facts: records.WithId(its.Key, line) is { } record ? new PredecessorFacts(its.Value.Relation, record, line, records.AsOf, records.Origin) : null))
            .ToImmutableArray();
        return FactList<PredecessorFacts>.Of(
            facts.Where(its => its.IsCertain).Select(its => its.Facts).OfType<PredecessorFacts>(),
            facts.Where(its => !its.IsCertain).Select(its => its.Facts).OfType<PredecessorFacts>(),
            of.Searches.Any(search => (search.Closes & search.CoversHistory) == true) && facts.All(its => its.Facts is not null));
    }

    internal override ImmutableArray<Evidence> Behind(string fact) =>
    [
        origin.InRegistry(relation, $"{relation.Unit} {Spelling.MeaningOf(relation.Kind)} {relation.Other}"),
        .. (Listings ?? FactList<ListingFacts>.Closed([])).SelectMany(listing => listing.Behind(fact)),
        .. (Searches ?? FactList<SearchFacts>.Closed([])).SelectMany(search => search.Behind(fact)),
    ];

    private static string? Source(Relation relation, string unit) => relation.Kind switch
    {
        RelationKind.FormedFrom when relation.Unit == unit => relation.Other,
        RelationKind.RenamedTo or RelationKind.MergedInto or RelationKind.MemberOf when relation.Other == unit => relation.Unit,
        _ => null,
    };
}
