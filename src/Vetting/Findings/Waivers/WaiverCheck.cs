using System.Collections.Immutable;
using Vetting.Facts;
using Vetting.Logic;
using Vetting.Packages;

namespace Vetting.Findings.Waivers;

/// <summary>
/// Whether a waiver claimed excuses a violation. Only one that is certainly written, signed by the Secretary of Defense
/// before anything is furnished, made after consulting State, for this unit, and still running does; else it says why not.
/// </summary>
internal static class WaiverCheck
{
    /// <summary>The waiver to show beside a violation: one in force, else the first claimed, else none.</summary>
    public static WaiverOnFile? Of(WaivedLaw? waivable, AidLine line, string? unit, AsOf asOf)
    {
        var claimed = (line.Waivers ?? []).Select(waiver => Look(AsKnown(waiver, asOf), waivable, line, unit)).ToImmutableArray();
        return claimed.FirstOrDefault(waiver => waiver.IsInForce) ?? claimed.FirstOrDefault();
    }

    /// <summary>A waiver that was signed after the cut-off lifted nothing on that day.</summary>
    private static Waiver AsKnown(Waiver waiver, AsOf asOf) =>
        waiver with { SignedOn = asOf.Known(waiver.SignedOn), ConsultedStateOn = asOf.Known(waiver.ConsultedStateOn) };

    private static WaiverOnFile Look(Waiver waiver, WaivedLaw? waivable, AidLine line, string? unit)
    {
        var faults = Faults(waiver, waivable, line, unit).ToImmutableArray();
        var until = waiver.Until is { IsNone: false, On: { } last } ? $", until {last}" : string.Empty;
        return faults.IsEmpty
            ? new WaiverOnFile(waiver.Id, isInForce: true, $"violation, waived by {waiver.SignedBy ?? "the Secretary of Defense"} on {waiver.SignedOn}{until}: {waiver.Circumstances}")
            : new WaiverOnFile(waiver.Id, isInForce: false, $"the waiver `{waiver.Id}` excuses nothing: {string.Join("; ", faults)}");
    }

    private static IEnumerable<string> Faults(Waiver waiver, WaivedLaw? waivable, AidLine line, string? unit)
    {
        if (waivable is null)
        {
            yield return "the law that is broken knows no waiver";
            yield break;
        }

        if (waiver.Law != waivable)
        {
            yield return "it is not for the law that is broken";
        }

        var furnished = LineDates.FurnishedOn(line);
        if (waiver.SignedBySecretaryOfDefense != true)
        {
            yield return "it is not known to be signed by the Secretary of Defense";
        }

        if (NotBy(waiver.SignedOn, furnished))
        {
            yield return "it is not known to be signed before anything is furnished";
        }

        if (NotBy(waiver.ConsultedStateOn, waiver.SignedOn?.On))
        {
            yield return "State is not known to have been consulted before";
        }

        if (waiver.Circumstances is null || waiver.Reference is null)
        {
            yield return "its text and its extraordinary circumstances are not on file";
        }

        if (waiver.Until is not { } until || (until.On is { } end && LineDates.LastFurnishedOn(line)?.IsOnOrBefore(end) != true))
        {
            yield return "it is not known to run until the last of it is furnished";
        }

        if (unit is null || waiver.Units?.Contains(unit, StringComparer.Ordinal) != true)
        {
            yield return "it does not name the unit";
        }
    }

    private static bool NotBy(StatedDate? done, DateRange? deadline) =>
        done?.On is not { } day || deadline is not { } limit || day.IsOnOrBefore(limit) != true;
}
