using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Facts;
using Vetting.Logic;

namespace Vetting.Findings.Chains;

/// <summary>Draws up the chain of each recipient's unit, from the claims that the check could use.</summary>
internal sealed class ChainsOf(Registry registry, AsOf asOf)
{
    private readonly ChainClaims _claims = new(registry, asOf);

    /// <summary>One for each unit that is a recipient, in the package's order.</summary>
    public ImmutableArray<Chain> Of(ImmutableArray<Answer> answers) =>
    [
        .. answers.Where(answer => answer.Subject is RecipientFacts { Unit: not null })
            .OrderBy(answer => answer.Place.Line).ThenBy(answer => answer.Place.Recipient)
            .GroupBy(answer => ((RecipientFacts)answer.Subject).Unit!.Id, StringComparer.Ordinal)
            .Where(same => registry.UnitWithId(same.Key) is not null)
            .Select(same => Of(registry.UnitWithId(same.Key)!, [.. same])),
    ];

    private Chain Of(Unit unit, ImmutableArray<Answer> answers)
    {
        var drawing = new ChainDrawing(_claims, unit);
        drawing.Superiors();
        drawing.Commanders();
        drawing.Incidents([.. answers.SelectMany(answer => ((RecipientFacts)answer.Subject).Incidents ?? FactList<IncidentFacts>.Closed([]))
            .Select(incident => incident.Reached).GroupBy(reach => reach.Incident.Id, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => (same.First().Incident, same.SelectMany(reach => reach.Paths).ToImmutableArray()))]);
        return drawing.Done([.. answers.Select(answer => answer.Place.Pointer).Distinct(StringComparer.Ordinal)]);
    }
}
