using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>A unit that what the recipient is given may benefit too: it shares something with it, or lends it people.</summary>
internal sealed class SharerFacts(string id, string what, UnitRecord? record, AidLine line, AsOf asOf, ImmutableArray<Evidence> evidence) : FactObject
{
    private static readonly ImmutableArray<Capacity> Deciding = [Capacity.State, Capacity.Defense];

    [Information("the lists that it is on; open until a search closes it", Supplier.State, WrittenAs = "listings[]")]
    public FactList<ListingFacts>? Listings { get; } = record?.Listings;

    [Judgement("would it benefit from what the recipient is given?", Supplier.State | Supplier.Defense, WrittenAs = "lines[].decisions[]")]
    public bool? FoundToBenefit { get; } = LineDecisions.OnUnit(line, LineQuestion.BenefitReachesUnit, id, Deciding, asOf);

    internal override string Called => $"{record?.Unit.Name ?? id} ({what})";

    internal override string? AboutUnit => id;

    internal override Place? RecordedAt => line.Place;

    /// <summary>What is known of the unit itself; <see langword="null"/> where no claim in use stands behind its id.</summary>
    internal UnitRecord? Record => record;

    internal ImmutableArray<Evidence> Evidence => evidence;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        [.. evidence, .. (Listings ?? FactList<ListingFacts>.Closed([])).SelectMany(listing => listing.Behind(fact))];
}
