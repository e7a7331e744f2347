using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>What the one official whom a law names has decided about an incident and a unit. Nobody else's decision is here.</summary>
internal sealed class DecisionFacts(Reach reach, Unit unit, Capacity capacity, DateRange? furnishedOn, AsOf asOf, Origin origin) : FactObject
{
    [Judgement("does the official find the information about the incident credible?", Supplier.None, WrittenAs = "incidents[].credibility[]")]
    public bool? FoundCredible { get; } = IncidentDecisions.CredibleWhenFurnished(reach.Incident, capacity, furnishedOn, asOf);

    [Judgement("does the official find that there is credible evidence, as the law asked before 23 December 2011?", Supplier.None, WrittenAs = "incidents[].credibility[]")]
    public bool? FoundCredibleEvidence { get; } = IncidentDecisions.CredibleEvidence(reach.Incident, capacity, asOf);

    [Judgement("does the official find that the incident is a gross violation of human rights?", Supplier.None, WrittenAs = "incidents[].decisions[]")]
    public bool? FoundGross { get; } = Answered(reach, unit, IncidentQuestion.GrossViolation, capacity, asOf);

    [Judgement("was it the unit itself that committed it, as it is attributed or as the official finds?", Supplier.None, WrittenAs = "incidents[].decisions[]")]
    public bool? FoundCommittedByUnit { get; } =
        HasDecided(reach, unit, IncidentQuestion.CommittedByUnit, capacity, asOf)
            ? Answered(reach, unit, IncidentQuestion.CommittedByUnit, capacity, asOf)
            : reach.PathsOf(ReachPath.Direct).Any(path => path is { Holds: true, Attribution.Basis: AttributionBasis.Direct }) ? true : null;

    [Judgement("does the official find the steps taken sufficient, although the record of accountability falls short?", Supplier.None, WrittenAs = "incidents[].decisions[]")]
    public bool? FoundStepsSufficient { get; } = Answered(reach, unit, IncidentQuestion.StepsSufficient, capacity, asOf);

    internal override string Called => $"the {Office} on \"{reach.Incident.Title}\"";

    internal override Place? RecordedAt => reach.Incident.Place;

    internal override Supplier DecidedBy => capacity == Capacity.Defense ? Supplier.Defense : Supplier.State;

    private string Office => capacity == Capacity.Defense ? "Secretary of Defense" : "Secretary of State";

    internal override ImmutableArray<Evidence> Behind(string fact) => fact switch
    {
        nameof(FoundCredible) or nameof(FoundCredibleEvidence) =>
        [
            .. Credibility(reach, capacity, asOf).Select(decision => origin.Within(
                reach.Incident, decision, $"{decision.By} ({decision.Capacity}) decided on {decision.On}: {Word(decision.Level)}", decision.Sources)),
            .. OthersOn(capacity),
        ],
        nameof(FoundGross) => Decisions(IncidentQuestion.GrossViolation),
        nameof(FoundStepsSufficient) => Decisions(IncidentQuestion.StepsSufficient),
        _ => [.. Decisions(IncidentQuestion.CommittedByUnit), .. AttributionClaims()],
    };

    private static string Word(CredibilityLevel level) =>
        level switch { CredibilityLevel.Credible => "credible", CredibilityLevel.NotCredible => "not credible", _ => "left open" };

    private static IEnumerable<CredibilityDecision> Credibility(Reach reach, Capacity capacity, AsOf asOf) =>
        (reach.Incident.Credibility ?? []).Where(decision => IncidentDecisions.Counts(decision.Capacity, capacity, asOf));

    private static IEnumerable<IncidentDecision> On(Reach reach, Unit unit, IncidentQuestion question, Capacity capacity, AsOf asOf) =>
        (reach.Incident.Decisions ?? []).Where(decision => decision.Question == question
            && (decision.Unit is null || decision.Unit == unit.Id) && IncidentDecisions.Counts(decision.Capacity, capacity, asOf));

    private static bool HasDecided(Reach reach, Unit unit, IncidentQuestion question, Capacity capacity, AsOf asOf) =>
        On(reach, unit, question, capacity, asOf).Any(decision => asOf.WasKnown(decision.On) != false);

    private static bool? Answered(Reach reach, Unit unit, IncidentQuestion question, Capacity capacity, AsOf asOf) => IncidentDecisions.Answer(
        reach.Incident, its => its.Question == question && (its.Unit is null || its.Unit == unit.Id), capacity, asOf);

    private ImmutableArray<Evidence> Decisions(IncidentQuestion question) =>
        [.. On(reach, unit, question, capacity, asOf).Select(decision => origin.Within(
            reach.Incident, decision, $"{decision.By} ({decision.Capacity}) decided on {decision.On}: {(decision.Answer ? "yes" : "no")}", decision.Sources))];

    /// <summary>Decisions of other capacities settle nothing here, but a reader wants to see them.</summary>
    private IEnumerable<Evidence> OthersOn(Capacity official) =>
        (reach.Incident.Credibility ?? []).Where(decision => !IncidentDecisions.Counts(decision.Capacity, official, asOf)).Select(decision => origin.Within(
            reach.Incident, decision, $"{decision.By} ({decision.Capacity}, not the {Office}) decided on {decision.On}: {Word(decision.Level)}", decision.Sources));

    private ImmutableArray<Evidence> AttributionClaims() => PathEvidence.Of(reach, reach.Paths, origin);
}
