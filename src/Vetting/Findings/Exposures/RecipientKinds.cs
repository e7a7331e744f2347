using Vetting.Claims;
using Vetting.Facts;

namespace Vetting.Findings.Exposures;

/// <summary>What a recipient is, for adding up money. A body that is military in law or in practice counts as military.</summary>
internal static class RecipientKinds
{
    public static (string Key, string Name) Of(UnitFacts? unit) => unit switch
    {
        null => (string.Empty, "not known, because no unit is named"),
        { IsFormallyMilitary: true } or { IsOperationallyMilitary: true } => ("military", "military"),
        { Branch: Branch.FederalPolice or Branch.StatePolice or Branch.MunicipalPolice } => ("police", "police"),
        { IsSecurityForce: true } => ("other-security", "another security force"),
        { IsSecurityForce: false } => ("civilian", "civilian"),
        _ => (string.Empty, "not known"),
    };
}
