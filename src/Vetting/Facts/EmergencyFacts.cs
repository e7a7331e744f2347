using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>The emergency that a line claims under 10 U.S.C. 362(b), or that it claims none.</summary>
internal sealed class EmergencyFacts(AidLine line, AsOf asOf, Origin origin) : FactObject
{
    private readonly Emergency? _emergency = line.Emergency;

    [Information("an emergency is claimed", Supplier.Proposer, WrittenAs = "lines[].authoritiesClaimed")]
    public bool? IsClaimed { get; } = line.Emergency is not null
        ? line.AuthoritiesClaimed?.Any(claim => claim.Authority == ClaimedAuthority.Emergency) == true ? true : null
        : line.AuthoritiesClaimed?.Any(claim => claim.Authority == ClaimedAuthority.Emergency);

    [Information("the grounds are written", Supplier.Defense, WrittenAs = "lines[].emergency.groundsWrittenOn")]
    public bool? HasWrittenGrounds { get; } = !asOf.Known(line.Emergency?.GroundsWrittenOn)?.IsNone;

    [Information("the day the grounds were written", Supplier.Defense, WrittenAs = "lines[].emergency.groundsWrittenOn", OnlyWhere = nameof(HasWrittenGrounds))]
    public DateRange? GroundsWrittenOn { get; } = asOf.Known(line.Emergency?.GroundsWrittenOn)?.On;

    [Information("which kind of emergency it is", Supplier.Proposer, WrittenAs = "lines[].emergency.kind")]
    public EmergencyKind? Kind { get; } = line.Emergency?.Kind;

    [Information("State was consulted", Supplier.Defense, WrittenAs = "lines[].emergency.consultedStateOn")]
    public bool? IsStateConsulted { get; } = !asOf.Known(line.Emergency?.ConsultedStateOn)?.IsNone;

    [Information("the day State was consulted", Supplier.Defense, WrittenAs = "lines[].emergency.consultedStateOn", OnlyWhere = nameof(IsStateConsulted))]
    public DateRange? StateConsultedOn { get; } = asOf.Known(line.Emergency?.ConsultedStateOn)?.On;

    /// <remarks>A decision that nobody is named for is nobody's.</remarks>
    [Judgement("is the assistance necessary for the emergency?", Supplier.Defense, WrittenAs = "lines[].emergency.foundNecessary")]
    public bool? FoundNecessary { get; } = string.IsNullOrWhiteSpace(line.Emergency?.FoundBy) ? null : line.Emergency.FoundNecessary;

    internal override string Called => "the emergency claimed";

    internal override Place? RecordedAt => line.Place;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
    [
        _emergency is null
            ? origin.InPackage(line, "the line states no emergency", line.Sources)
            : origin.InPackage(_emergency, $"emergency claimed: {_emergency.Grounds ?? "grounds not stated"}; written {_emergency.GroundsWrittenOn?.ToString() ?? "on an unknown day"}", line.Sources),
    ];
}
