using Vetting.Claims;
using Vetting.Logic;

namespace Vetting.Facts;

/// <summary>What a unit is, from what the registry states of it and, where it states nothing, from its service.</summary>
internal static class UnitNature
{
    /// <summary>As the registry states it; a "no" that its service or character contradicts leaves it open.</summary>
    public static bool? IsSecurityForce(Unit unit) => unit.SecurityForce switch
    {
        null => OfSecurityForces(unit.Branch),
        false when unit.Branch is null || OfSecurityForces(unit.Branch) == true || unit.Character is not { } entries || entries.Any(its => its.Formal is null or Character.Military or Character.Police) => null,
        var stated => stated,
    };

    /// <summary>As the registry states it; a police of a state or a municipality that is called national is a contradiction.</summary>
    public static bool? IsNationalForce(Unit unit) =>
        unit is { NationalForce: true, Branch: null or Branch.StatePolice or Branch.MunicipalPolice } ? null : unit.NationalForce;

    /// <summary>Those whom vetting covers: militaries, police, border and customs police, prison guards. Others must be stated.</summary>
    public static bool? OfSecurityForces(Branch? branch) => branch switch
    {
        Branch.Army or Branch.Navy or Branch.AirForce or Branch.NationalGuard => true,
        Branch.FederalPolice or Branch.StatePolice or Branch.MunicipalPolice => true,
        Branch.Customs or Branch.Prisons => true,
        _ => null,
    };

    /// <summary>Whether the unit has that character on that day; unknown where the day or the character is.</summary>
    public static bool? Is(Unit unit, Character character, DateRange? on, Func<UnitCharacter, Character?> which)
    {
        if (unit.Character is not { } entries)
        {
            return Implied(unit.Branch) is { } implied ? implied == character : null;
        }

        bool? answer = null;
        foreach (var entry in entries)
        {
            bool? holds = which(entry) is { } its ? its == character : null;
            switch (Covers(entry, on))
            {
                case true:
                    return holds;
                case null when answer is null || answer == holds:
                    answer = holds;
                    break;
                case null:
                    return null;
            }
        }

        return entries.Length == 1 ? answer : null;
    }

    /// <summary>Only the armed services and the civil police are what their name says in law and practice; the rest must be stated.</summary>
    private static Character? Implied(Branch? branch) => branch switch
    {
        Branch.Army or Branch.Navy or Branch.AirForce => Character.Military,
        _ => null,
    };

    private static bool? Covers(UnitCharacter entry, DateRange? on)
    {
        var begun = entry.From is not { } from ? true : on is { } day ? from.IsOnOrBefore(day) : null;
        var notEnded = entry.To?.On is not { } to ? true : on is { } then ? then.IsOnOrBefore(to) : null;
        return begun & notEnded;
    }
}
