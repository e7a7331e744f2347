using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>An incident that reaches the recipient's unit, and what is known of it on the cut-off day.</summary>
internal sealed class IncidentFacts(Reach reach, Unit unit, DateRange? furnishedOn, AsOf asOf, Origin origin) : FactObject
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
    public ReachPath? Path { get; } = reach.Main is { Ties: true, Holds: true } ? reach.Path : null;

    [Information("every relation on that path held when it had to, and nobody disputes it", Supplier.Post | Supplier.OpenSources, WrittenAs = "relations[]")]
    public bool? PathHolds { get; } = reach.Main.Ties ? reach.Main.Holds : null;

    [Information("it is attributed to the unit itself", Supplier.Post | Supplier.OpenSources, WrittenAs = "incidents[].attributions[]")]
    public bool? IsDirect { get; } = reach.By(ReachPath.Direct);

    [Information("it is attributed to a unit that was below this one at the time", Supplier.Post | Supplier.OpenSources, WrittenAs = "relations[]")]
    public bool? IsBySubordinate { get; } = reach.By(ReachPath.Subordinate);

    [Information("it is attributed to a unit that is below this one on the day the assistance is furnished", Supplier.Post | Supplier.OpenSources, WrittenAs = "relations[]")]
    public bool? IsByPresentSubordinate { get; } = reach.By(ReachPath.PresentSubordinate);

    [Information("it is attributed to a task force that the unit had members in, or to a unit that has members in it", Supplier.Post | Supplier.OpenSources, WrittenAs = "relations[]")]
    public bool? IsByTaskForce { get; } = reach.By(ReachPath.TaskForce);

    [Information("it is attributed to a unit that this one was formed from, renamed from or absorbed", Supplier.Post | Supplier.OpenSources, WrittenAs = "relations[]")]
    public bool? IsByPredecessor { get; } = reach.By(ReachPath.Predecessor);

    [Information("the share of its members that came over from that unit", Supplier.PartnerGovernment, Unit = "share from 0 to 1", WrittenAs = "relations[].share", IsNonNegative = true)]
    public decimal? PredecessorShare { get; } = reach.PathsOf(ReachPath.Predecessor).Select(path => path.Trail?.Share).FirstOrDefault(share => share is not null);

    [Information("it is attributed to the unit that this one was renamed to or merged into", Supplier.Post | Supplier.OpenSources, WrittenAs = "relations[]")]
    public bool? IsBySuccessor { get; } = reach.By(ReachPath.Successor);

    [Information("it is attributed to a unit that members were seconded from or to", Supplier.Post | Supplier.OpenSources, WrittenAs = "relations[]")]
    public bool? IsBySecondment { get; } = reach.By(ReachPath.Secondment);

    [Information("the unit's commander was posted at the time to a unit that it is attributed to, or that commanded that unit", Supplier.Post | Supplier.PartnerGovernment, WrittenAs = "postings[]")]
    public bool? IsByCommander { get; } = reach.By(ReachPath.Commander);

    [Information("it is attributed to the whole service that the unit belongs to", Supplier.Post | Supplier.OpenSources, WrittenAs = "incidents[].attributions[].basis")]
    public bool? IsByService { get; } = reach.By(ReachPath.Service);

    [Information("it is attributed to no unit known, and may be this one's", Supplier.Post | Supplier.OpenSources, WrittenAs = "incidents[].attributions[]")]
    public bool? IsUnattributed { get; } = reach.PathsOf(ReachPath.Unattributed).Any();

    [Information("it happened at the unit's place, which attributes it to nobody", Supplier.OpenSources, WrittenAs = "incidents[].attributions[].basis")]
    public bool? IsAtItsPlace { get; } = reach.PathsOf(ReachPath.Place).Any();

    [Information("what the Secretary of State has decided about it", Supplier.State, WrittenAs = "incidents[].decisions[]", IsAlwaysKnown = true)]
    public DecisionFacts ByState { get; } = new(reach, unit, Capacity.State, furnishedOn, asOf, origin);

    [Information("what the Secretary of Defense has decided about it", Supplier.Defense, WrittenAs = "incidents[].decisions[]", IsAlwaysKnown = true)]
    public DecisionFacts ByDefense { get; } = new(reach, unit, Capacity.Defense, furnishedOn, asOf, origin);

    [Information("the official determinations on file for it", Supplier.State | Supplier.Defense, WrittenAs = "incidents[].determinations")]
    public FactList<DeterminationFacts>? Determinations { get; } = reach.Incident.Determinations is { } all
        ? FactList<DeterminationFacts>.Of(
            all.Where(one => one.WasKnown(asOf) == true).Select(one => new DeterminationFacts(reach.Incident, one, asOf, origin)),
            all.Where(one => one.WasKnown(asOf) is null).Select(one => new DeterminationFacts(reach.Incident, one, asOf, origin)),
            isClosed: true)
        : null;

    /// <remarks>
    /// Numbers that nobody could have counted, of nobody implicated or from before the incident, say nothing. That all were convicted
    /// counts only where it is certain that it was counted after the incident.
    /// </remarks>
    [Information("fewer of those implicated were convicted than are implicated", Supplier.PartnerGovernment | Supplier.Post, WrittenAs = "incidents[].accountability")]
    public bool? RecordFallsShort { get; } = reach.Incident.Accountability is { Implicated: { } implicated and > 0, Convicted: { } convicted } record
        && convicted <= implicated
        && asOf.WasKnown(record.AsOf) == true
        && Dates.Before(record.AsOf, reach.Incident.StartedOn) is var isOlder && (convicted < implicated ? isOlder != true : isOlder == false)
        ? convicted < implicated
        : null;

    internal override string Called => $"the incident \"{_incident.Title}\"";

    internal override Place? RecordedAt => _incident.Place;

    /// <summary>Gets the incident's id in the registry.</summary>
    internal string Id => _incident.Id;

    /// <summary>Gets the day the incident first became public.</summary>
    internal DateRange? PublishedOn => _incident.PublishedOn;

    /// <summary>Gets the evidence to the contrary that the registry records.</summary>
    /// <summary>The paths by which it reaches the unit, for a drawing of them.</summary>
    internal Reach Reached => reach;

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
        nameof(Path) or nameof(PathHolds) => [Itself, .. PathEvidence.Of(reach, [reach.Main], origin)],
        nameof(PredecessorShare) => [Itself, .. PathEvidence.Of(reach, reach.PathsOf(ReachPath.Predecessor), origin)],
        _ when fact.StartsWith("Is", StringComparison.Ordinal) => [Itself, .. PathEvidence.Of(reach, reach.Paths, origin)],
        _ => [Itself],
    };

    private Evidence Itself => origin.InRegistry(_incident, $"{_incident.Title}{When}{(_incident.Allegation is { } allegation ? $": {allegation}" : string.Empty)}");

    private string When => _incident.StartedOn is { } day ? $", {day}" : string.Empty;
}
