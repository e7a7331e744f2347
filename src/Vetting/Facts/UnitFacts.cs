using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;

namespace Vetting.Facts;

/// <summary>The unit that a recipient was resolved to, on the day the assistance is furnished.</summary>
internal sealed class UnitFacts(Unit unit, DateRange? on, Origin origin) : FactObject
{
    [Information("the unit's name in the registry", Supplier.OpenSources, WrittenAs = "units[].name")]
    public string? Name { get; } = unit.Name;

    [Information("the unit's country, as ISO 3166-1 alpha-2 writes it", Supplier.OpenSources, WrittenAs = "units[].country")]
    public string? Country { get; } = unit.Country;

    [Information("the service that the unit belongs to", Supplier.Post | Supplier.OpenSources, WrittenAs = "units[].branch")]
    public Branch? Branch { get; } = unit.Branch;

    [Information("how large a body the unit is", Supplier.Post | Supplier.PartnerGovernment, WrittenAs = "units[].level")]
    public UnitLevel? Level { get; } = Undisputed(unit) ? unit.Level : null;

    [Information("the unit belongs to the security forces", Supplier.Post | Supplier.OpenSources, WrittenAs = "units[].securityForce")]
    public bool? IsSecurityForce { get; } = Undisputed(unit) ? unit.SecurityForce ?? UnitNature.OfSecurityForces(unit.Branch) : null;

    [Information("the unit is part of a national force", Supplier.Post | Supplier.PartnerGovernment, WrittenAs = "units[].nationalForce")]
    public bool? IsNationalForce { get; } = Undisputed(unit) ? unit.NationalForce : null;

    [Information("in law the unit is part of the armed forces", Supplier.Post | Supplier.OpenSources, WrittenAs = "units[].character[].formal")]
    public bool? IsFormallyMilitary { get; } = Undisputed(unit) ? UnitNature.Is(unit, Character.Military, on, entry => entry.Formal) : null;

    [Information("in practice soldiers or sailors staff, train or command the unit", Supplier.Post | Supplier.OpenSources, WrittenAs = "units[].character[].operational")]
    public bool? IsOperationallyMilitary { get; } = Undisputed(unit) ? UnitNature.Is(unit, Character.Military, on, entry => entry.Operational) : null;

    /// <summary>Gets the unit's id in the registry.</summary>
    internal string Id => unit.Id;

    internal override string Called => $"the unit \"{unit.Name}\"";

    /// <summary>A disputed claim is kept and listed, and settles nothing: neither it nor what contradicts it is chosen.</summary>
    private static bool Undisputed(Unit unit) => unit.Status == ClaimStatus.Asserted;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        [origin.InRegistry(unit, $"{unit.Name} ({unit.Country})")];
}
