using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>An official determination on file for one incident.</summary>
internal sealed class DeterminationFacts(Incident incident, Determination determination, AsOf asOf, Origin origin) : FactObject
{
    [Information("what was determined", Supplier.State | Supplier.Defense, WrittenAs = "incidents[].determinations[].kind", IsAlwaysKnown = true)]
    public DeterminationKind? Kind { get; } = determination.Kind;

    [Information("the Secretary of State determined it", Supplier.State, WrittenAs = "incidents[].determinations[].capacity", IsAlwaysKnown = true)]
    public bool? BySecretaryOfState { get; } = determination.Capacity == Capacity.State;

    [Information("the Secretary of Defense determined it", Supplier.Defense, WrittenAs = "incidents[].determinations[].capacity", IsAlwaysKnown = true)]
    public bool? BySecretaryOfDefense { get; } = determination.Capacity == Capacity.Defense;

    [Information("the determination was made, not only claimed", Supplier.State | Supplier.Defense, WrittenAs = "incidents[].determinations[].on")]
    public bool? IsMade { get; } = !NotBefore(incident.StartedOn, determination.On)?.IsNone;

    [Information("the day it was made", Supplier.State | Supplier.Defense, WrittenAs = "incidents[].determinations[].on", OnlyWhere = nameof(IsMade))]
    public DateRange? MadeOn { get; } = NotBefore(incident.StartedOn, determination.On)?.On;

    [Information("it was reported to the committees of Congress", Supplier.State | Supplier.Defense, WrittenAs = "incidents[].determinations[].reportedOn")]
    public bool? IsReported { get; } = !Reported(determination)?.IsNone;

    [Information("the day it was reported", Supplier.State | Supplier.Defense, WrittenAs = "incidents[].determinations[].reportedOn", OnlyWhere = nameof(IsReported))]
    public DateRange? ReportedOn { get; } = Reported(determination)?.On;

    [Information("State was consulted", Supplier.Defense, WrittenAs = "incidents[].determinations[].consultedStateOn")]
    public bool? IsStateConsulted { get; } = !asOf.Known(determination.ConsultedStateOn)?.IsNone;

    [Information("the day State was consulted", Supplier.Defense, WrittenAs = "incidents[].determinations[].consultedStateOn", OnlyWhere = nameof(IsStateConsulted))]
    public DateRange? StateConsultedOn { get; } = asOf.Known(determination.ConsultedStateOn)?.On;

    internal override string Called => $"the determination by {determination.By} on \"{incident.Title}\"";

    internal override Place? RecordedAt => determination.Place;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
    [
        origin.Within(
            incident,
            determination,
            $"{determination.By} ({determination.Capacity}) determined on {determination.On?.ToString() ?? "an unknown day"}, reported {determination.ReportedOn?.ToString() ?? "on an unknown day"}",
            determination.Sources),
    ];

    /// <summary>A step counts where it is certain not to be dated before what it is about: a date that nobody stated may contradict it.</summary>
    private static StatedDate? NotBefore(DateRange? first, StatedDate? step) => step is null or { IsNone: true } || Dates.Before(step.Value.On, first) == false ? step : null;

    /// <summary>Where the day of the determination is open, the determination itself is, and the report adds nothing to that.</summary>
    private static StatedDate? Reported(Determination determination) =>
        determination.On?.On is { } made ? NotBefore(made, determination.ReportedOn) : determination.ReportedOn;
}
