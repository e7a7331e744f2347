using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>The unit that a recipient was resolved to, on the day the assistance is furnished.</summary>
internal sealed class UnitFacts(Unit unit, DateRange? on, AsOf asOf, Origin origin) : FactObject
{
    [Information("the unit's name in the registry", Supplier.OpenSources, WrittenAs = "units[].name", IsAlwaysKnown = true)]
    public string? Name { get; } = unit.Name;

    [Information("the unit's country, as ISO 3166-1 alpha-2 writes it", Supplier.OpenSources, WrittenAs = "units[].country", IsAlwaysKnown = true)]
    public string? Country { get; } = unit.Country;

    [Information("the service that the unit belongs to", Supplier.Post | Supplier.OpenSources, WrittenAs = "units[].branch")]
    public Branch? Branch { get; } = unit.Branch;

    [Information("how large a body the unit is", Supplier.Post | Supplier.PartnerGovernment, WrittenAs = "units[].level")]
    public UnitLevel? Level { get; } = Settles(unit, asOf) ? unit.Level : null;

    [Information("the unit belongs to the security forces", Supplier.Post | Supplier.OpenSources, WrittenAs = "units[].securityForce")]
    public bool? IsSecurityForce { get; } = Settles(unit, asOf) ? UnitNature.IsSecurityForce(unit) : null;

    [Information("the unit is part of a national force", Supplier.Post | Supplier.PartnerGovernment, WrittenAs = "units[].nationalForce")]
    public bool? IsNationalForce { get; } = Settles(unit, asOf) ? UnitNature.IsNationalForce(unit) : null;

    [Information("the unit is a local first responder against weapons of mass destruction", Supplier.Post | Supplier.PartnerGovernment, WrittenAs = "units[].firstResponder")]
    public bool? IsFirstResponder { get; } = Settles(unit, asOf) ? unit.FirstResponder : null;

    [Information("in law the unit is police", Supplier.Post | Supplier.OpenSources, WrittenAs = "units[].character[].formal")]
    public bool? IsFormallyPolice { get; } = Settles(unit, asOf) ? UnitNature.Is(unit, Character.Police, on, entry => entry.Formal) : null;

    [Information("in practice the unit does police work", Supplier.Post | Supplier.OpenSources, WrittenAs = "units[].character[].operational")]
    public bool? IsOperationallyPolice { get; } = Settles(unit, asOf) ? UnitNature.Is(unit, Character.Police, on, entry => entry.Operational) : null;

    [Information("in law the unit is part of the armed forces", Supplier.Post | Supplier.OpenSources, WrittenAs = "units[].character[].formal")]
    public bool? IsFormallyMilitary { get; } = Settles(unit, asOf) ? UnitNature.Is(unit, Character.Military, on, entry => entry.Formal) : null;

    [Information("in practice soldiers or sailors staff, train or command the unit", Supplier.Post | Supplier.OpenSources, WrittenAs = "units[].character[].operational")]
    public bool? IsOperationallyMilitary { get; } = Settles(unit, asOf) ? UnitNature.Is(unit, Character.Military, on, entry => entry.Operational) : null;

    /// <summary>Gets the unit's id in the registry.</summary>
    internal string Id => unit.Id;

    internal override string Called => $"the unit \"{unit.Name}\"";

    internal override Place? RecordedAt => unit.Place;

    /// <summary>A claim that is disputed, or not known to have been public by the cut-off, settles nothing about its unit.</summary>
    private static bool Settles(Unit unit, AsOf asOf) => unit.Status == ClaimStatus.Asserted && unit.WasKnown(asOf) == true;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        [origin.InRegistry(unit, $"{unit.Name} ({unit.Country})")];
}
