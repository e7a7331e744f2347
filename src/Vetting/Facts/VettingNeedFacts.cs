using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>Somebody who has to be vetted, on one day on which a line gives something.</summary>
internal sealed class VettingNeedFacts(string who, FurnishingFacts furnishing, FactList<VettingFacts>? vettings, ImmutableArray<Evidence> evidence) : FactObject
{
    [Information("the day on which the vetting has to be valid", Supplier.Proposer, WrittenAs = "lines[].deliveries[].on")]
    public DateRange? On { get; } = furnishing.On;

    [Information("the vettings on file for whom it is about", Supplier.State, WrittenAs = "vettings[]")]
    public FactList<VettingFacts>? Vettings { get; } = vettings;

    internal override string Called => $"{who}, for {furnishing.Called}";

    internal override Place? RecordedAt => evidence.IsEmpty ? furnishing.RecordedAt : evidence[0].At;

    internal override ImmutableArray<Evidence> Behind(string fact) => [.. evidence, .. furnishing.Behind(nameof(FurnishingFacts.On))];
}
