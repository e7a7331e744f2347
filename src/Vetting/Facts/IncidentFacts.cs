using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>An incident that reaches the recipient's unit, and what is known of it on the cut-off day.</summary>
internal sealed class IncidentFacts(Reach reach, Unit unit, AsOf asOf, Origin origin) : FactObject
{
    private readonly Incident _incident = reach.Incident;

    [Information("the incident's title", Supplier.OpenSources, WrittenAs = "incidents[].title", IsAlwaysKnown = true)]
    public string? Title { get; } = reach.Incident.Title;

    [Information("the kinds of violation alleged", Supplier.OpenSources, WrittenAs = "incidents[].kinds")]
    public FactList<string>? Kinds { get; } = reach.Incident.Kinds is { } kinds
        ? FactList<string>.Closed(kinds.Select(kind => Spelling.Of(kind)))
        : null;

    [Information("the day it began", Supplier.OpenSources, WrittenAs = "incidents[].startedOn")]
    public DateRange? StartedOn { get; } = reach.Incident.StartedOn;

    [Information("the day it became public", Supplier.OpenSources, WrittenAs = "incidents[].publishedOn")]
    public DateRange? KnownOn { get; } = reach.Incident.PublishedOn;

    [Information("by which path it reaches the unit", Supplier.OpenSources, WrittenAs = "incidents[].attributions[]")]
    public ReachPath? Path { get; } = reach is { Path: ReachPath.Unattributed } or { Attribution.Basis: null } ? null : reach.Path;

    [Information("what the Secretary of State has decided about it", Supplier.State, WrittenAs = "incidents[].decisions[]", IsAlwaysKnown = true)]
    public DecisionFacts ByState { get; } = new(reach, unit, Capacity.State, asOf, origin);

    [Information("what the Secretary of Defense has decided about it", Supplier.Defense, WrittenAs = "incidents[].decisions[]", IsAlwaysKnown = true)]
    public DecisionFacts ByDefense { get; } = new(reach, unit, Capacity.Defense, asOf, origin);

    [Information("the official determinations on file for it", Supplier.State | Supplier.Defense, WrittenAs = "incidents[].determinations")]
    public FactList<DeterminationFacts>? Determinations { get; } = reach.Incident.Determinations is { } all
        ? FactList<DeterminationFacts>.Of(
            all.Where(one => one.WasKnown(asOf) == true).Select(one => new DeterminationFacts(reach.Incident, one, asOf, origin)),
            all.Where(one => one.WasKnown(asOf) is null).Select(one => new DeterminationFacts(reach.Incident, one, asOf, origin)),
            isClosed: true)
        : null;

    [Information("fewer of those implicated were convicted than are implicated", Supplier.PartnerGovernment | Supplier.Post, WrittenAs = "incidents[].accountability")]
    public bool? RecordFallsShort { get; } = reach.Incident.Accountability is { Implicated: { } implicated, Convicted: { } convicted } record
        && asOf.WasKnown(record.AsOf) == true
        ? convicted < implicated
        : null;

    internal override string Called => $"the incident \"{_incident.Title}\"";

    internal override Place? RecordedAt => _incident.Place;

    /// <summary>Gets the incident's id in the registry.</summary>
    internal string Id => _incident.Id;

    /// <summary>Gets the day the incident first became public.</summary>
    internal DateRange? PublishedOn => _incident.PublishedOn;

    /// <summary>Gets the evidence to the contrary that the registry records.</summary>
    internal ImmutableArray<Evidence> Contrary =>
        [.. (_incident.Contrary ?? []).Select(its => origin.Within(_incident, its, $"{its.By ?? "its source"}: {its.Says}", its.Sources))];

    internal override ImmutableArray<Evidence> Behind(string fact) => fact switch
    {
        nameof(ByState) => ByState.Behind(nameof(DecisionFacts.FoundCredible)),
        nameof(ByDefense) => ByDefense.Behind(nameof(DecisionFacts.FoundCredible)),
        nameof(Determinations) => [.. (Determinations ?? FactList<DeterminationFacts>.Closed([])).SelectMany(one => one.Behind(fact))],
        nameof(RecordFallsShort) when _incident.Accountability is { } accountability =>
        [
            origin.Within(
                _incident,
                accountability,
                $"{accountability.Convicted?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "an unknown number"} convicted of {accountability.Implicated?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "an unknown number"} implicated{(accountability.Record is { } record ? $": {record}" : string.Empty)}",
                accountability.Sources),
        ],
        _ => [origin.InRegistry(_incident, $"{_incident.Title}{When}{(_incident.Allegation is { } allegation ? $": {allegation}" : string.Empty)}")],
    };

    private string When => _incident.StartedOn is { } day ? $", {day}" : string.Empty;
}
