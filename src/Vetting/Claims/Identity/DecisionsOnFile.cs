using System.Collections.Immutable;
using System.Globalization;
using Vetting.Logic;

namespace Vetting.Claims.Identity;

/// <summary>The decisions of named persons on which unit a text means. The later replaces the earlier; others that differ leave it open.</summary>
internal sealed class DecisionsOnFile(Registry registry)
{
    private readonly ILookup<(string Country, string Text), IdentityDecision> _decisions = registry.Identities
        .Where(decision => !decision.IsRetracted)
        .ToLookup(decision => (decision.Country, Fold(decision.Text)));

    /// <summary>What was decided of the text by the cut-off; <see langword="null"/> where nothing was.</summary>
    public IdentityMatch? On(string text, string country, AsOf asOf)
    {
        ImmutableArray<IdentityDecision> known = [.. _decisions[(country, Fold(text))].Where(decision => decision.WasKnown(asOf) != false)];
        if (known.IsEmpty)
        {
            return null;
        }

        ImmutableArray<IdentityDecision> last = [.. known.Where(decision => known.All(other => other.Unit == decision.Unit || other.On.IsBefore(decision.On) == true))];
        var isSettled = last.Length > 0 && last.All(decision => decision.Unit == last[0].Unit)
            && last.Any(decision => decision.Status == ClaimStatus.Asserted && decision.WasKnown(asOf) == true)
            && last.All(decision => decision.Status == ClaimStatus.Asserted);
        return isSettled ? Settled(text, last) : Open(text, known);
    }

    private IdentityMatch Settled(string text, ImmutableArray<IdentityDecision> decisions)
    {
        var unit = UnitOf(decisions[0]);
        var isWithdrawn = decisions[0].Unit is not null && unit is null;
        return new IdentityMatch
        {
            Text = text,
            Judgement = isWithdrawn ? Judgement.Unsure : unit is null ? Judgement.Negative : Judgement.Positive,
            Unit = unit,
            Candidates = unit is null ? [] : [unit],
            Features = [.. decisions.Select(decision => Decided(decision, unit is null ? Speaks.Open : Speaks.For))],
            Ask = isWithdrawn ? "which unit is meant, now that the unit once decided on is withdrawn from the registry or is another country's?" : null,
            Decisions = decisions,
        };
    }

    private IdentityMatch Open(string text, ImmutableArray<IdentityDecision> decisions) => new()
    {
        Text = text,
        Judgement = Judgement.Unsure,
        Candidates = [.. decisions.Select(UnitOf).OfType<Unit>().DistinctBy(unit => unit.Id, StringComparer.Ordinal).OrderBy(unit => unit.Name, StringComparer.Ordinal)],
        Features = [.. decisions.Select(decision => Decided(decision, Speaks.Open))],
        Ask = "which unit is meant? the decisions on file differ, are disputed, or may have come after the cut-off",
        Decisions = decisions,
    };

    private Unit? UnitOf(IdentityDecision decision) =>
        decision.Unit is { } id && registry.UnitWithId(id) is { IsRetracted: false } unit && unit.Country == decision.Country ? unit : null;

    private Feature Decided(IdentityDecision decision, Speaks speaks)
    {
        var unit = UnitOf(decision);
        return new Feature(
            FeatureField.Decision,
            speaks,
            unit?.Name,
            string.Create(CultureInfo.InvariantCulture, $"{decision.By} ({Reading.Spelling.Of(decision.Capacity)}) decided on {decision.On}{(decision.Reasons is { } reasons ? $": {reasons}" : string.Empty)}"),
            decision.Unit ?? "none of the units on record");
    }

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
