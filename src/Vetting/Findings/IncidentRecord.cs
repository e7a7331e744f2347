using System.Collections.Immutable;
using Vetting.Facts;
using Vetting.Findings.Exposures;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules.Explaining;

namespace Vetting.Findings;

/// <summary>What a finding says of the incidents that decided it: attribution, credibility, evidence to the contrary, and what was furnished meanwhile.</summary>
internal sealed class IncidentRecord(RuleExplanation? explanation)
{
    private readonly ImmutableArray<IncidentFacts> _incidents = explanation is null
        ? []
        : [.. explanation.Parts.SelectMany(ElementTruths.In).Where(element => element.Truth != false).Select(element => element.Element).OfType<IncidentFacts>().Distinct()];

    public ImmutableArray<ClaimCited> Attribution => Cited(incident => incident.ByState.Behind(nameof(DecisionFacts.FoundCommittedByUnit)));

    public ImmutableArray<ClaimCited> Credibility => Cited(incident => incident.ByState.Behind(nameof(DecisionFacts.FoundCredible)));

    public ImmutableArray<ClaimCited> Contrary => Cited(incident => incident.Contrary);

    /// <summary>Deliveries already made, told apart by the first publication of any of the incidents.</summary>
    public FurnishedMoney? Furnished(AidLine line)
    {
        var published = _incidents.Select(incident => incident.PublishedOn).OfType<DateRange>().ToList();
        if (published.Count == 0)
        {
            return null;
        }

        var known = new DateRange(published.Min(day => day.Earliest), published.Min(day => day.Latest));
        var made = (line.Deliveries ?? []).Where(delivery => delivery is { Delivered: true, On.On: not null, Amount: not null }).ToList();
        return new FurnishedMoney(
            Sum(made.Where(delivery => delivery.On!.Value.On!.Value.IsBefore(known) == true)),
            Sum(made.Where(delivery => delivery.On!.Value.On!.Value.IsBefore(known) == false)));
    }

    private static ImmutableArray<Exposure> Sum(IEnumerable<Delivery> deliveries) =>
        PackageMoney.Together(deliveries.Select(delivery => new Exposure(delivery.Amount!.Currency, delivery.Amount.Amount, delivery.Amount.Amount)));

    private ImmutableArray<ClaimCited> Cited(Func<IncidentFacts, IEnumerable<Evidence>> behind) => FactRecords.Cited(_incidents.SelectMany(behind));
}
