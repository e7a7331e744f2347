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

    /// <summary>Every waiver of a line, as it stands for the first recipient that it names, or for nobody.</summary>
    public static IEnumerable<WaiverOnFile> All(AidLine line, IEnumerable<string> recipients, AsOf asOf) => (line.Waivers ?? []).Select(waiver =>
        Look(
            AsKnown(waiver, asOf),
            WaivedLaw.DefenseLeahy,
            line,
            recipients.FirstOrDefault(unit => waiver.Units?.Contains(unit, StringComparer.Ordinal) == true)));

    /// <summary>A waiver that was signed after the cut-off lifted nothing on that day.</summary>
    private static Waiver AsKnown(Waiver waiver, AsOf asOf) =>
        waiver with { SignedOn = asOf.Known(waiver.SignedOn), ConsultedStateOn = asOf.Known(waiver.ConsultedStateOn) };

    private static WaiverOnFile Look(Waiver waiver, WaivedLaw? waivable, AidLine line, string? unit)
    {
        var faults = Faults(waiver, waivable, line, unit).ToImmutableArray();
        var last = waiver.Until is { IsNone: false, On: { } day } ? day : (DateRange?)null;
        return new WaiverOnFile
        {
            Id = waiver.Id,
            Line = waiver.Place.Pointer is { Length: > 0 } at && at.IndexOf("/waivers/", StringComparison.Ordinal) is > 0 and var end ? at[..end] : string.Empty,
            IsInForce = faults.IsEmpty,
            Authority = waiver.SignedBy,
            Citation = waiver.Law == WaivedLaw.DefenseLeahy ? "10 U.S.C. 362(c)" : null,
            Units = waiver.Units ?? [],
            Until = last?.Latest,
            Faults = faults,
            Text = faults.IsEmpty
                ? $"violation, waived under 10 U.S.C. 362(c) by {waiver.SignedBy ?? "the Secretary of Defense"} on {waiver.SignedOn}{(last is null ? ", without an end" : $", until {last}")}, for {string.Join(", ", waiver.Units ?? [])}: {waiver.Circumstances}"
                : $"the waiver `{waiver.Id}` excuses nothing: {string.Join("; ", faults)}",
        };
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
            yield return waiver.Law == WaivedLaw.StateLeahy
                ? "it is meant to lift 22 U.S.C. 2378d, which knows no waiver"
                : "it is not for the law that is broken";
        }

        var furnished = LineDates.FurnishedOn(line);
        if (waiver.SignedBySecretaryOfDefense != true)
        {
            yield return "it is not known to be signed by the Secretary of Defense";
        }

        if (string.IsNullOrWhiteSpace(waiver.SignedBy))
        {
            yield return "it does not say who signed it";
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
