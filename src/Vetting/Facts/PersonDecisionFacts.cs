using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>What the one official whom a law names has decided about an incident and a person.</summary>
internal sealed class PersonDecisionFacts(Incident incident, string person, Capacity capacity, AsOf asOf, Origin origin) : FactObject
{
    [Judgement("does the official find the information about the incident credible?", Supplier.None, WrittenAs = "incidents[].credibility[]")]
    public bool? FoundCredible { get; } = IncidentDecisions.Credible(incident, capacity, asOf);

    [Judgement("does the official find that the incident is a gross violation of human rights?", Supplier.None, WrittenAs = "incidents[].decisions[]")]
    public bool? FoundGross { get; } = IncidentDecisions.Answer(incident, its => its.Question == IncidentQuestion.GrossViolation, capacity, asOf);

    [Judgement("does the official find that the person is implicated in it?", Supplier.None, WrittenAs = "incidents[].decisions[]")]
    public bool? FoundImplicated { get; } = IncidentDecisions.Answer(
        incident, its => its.Question == IncidentQuestion.PersonImplicated && its.Person == person, capacity, asOf);

    internal override string Called => $"the {Office} on {person} in \"{incident.Title}\"";

    internal override Place? RecordedAt => incident.Place;

    internal override Supplier DecidedBy => capacity == Capacity.Defense ? Supplier.Defense : Supplier.State;

    private string Office => capacity == Capacity.Defense ? "Secretary of Defense" : "Secretary of State";

    internal override ImmutableArray<Evidence> Behind(string fact) => fact == nameof(FoundCredible)
        ?
        [
            .. (incident.Credibility ?? []).Where(its => IncidentDecisions.Counts(its.Capacity, capacity, asOf)).Select(its => origin.Within(
                incident, its, $"{its.By} ({its.Capacity}) decided on {its.On}: {Spelling.Of(its.Level)}", its.Sources)),
        ]
        :
        [
            .. (incident.Decisions ?? []).Where(its => IncidentDecisions.Counts(its.Capacity, capacity, asOf)
                    && (fact == nameof(FoundGross) ? its.Question == IncidentQuestion.GrossViolation : its.Question == IncidentQuestion.PersonImplicated && its.Person == person))
                .Select(its => origin.Within(incident, its, $"{its.By} ({its.Capacity}) decided on {its.On}: {(its.Answer ? "yes" : "no")}", its.Sources)),
        ];
}
