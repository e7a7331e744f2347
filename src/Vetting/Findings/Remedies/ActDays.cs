using System.Collections.Immutable;
using NodaTime;
using Vetting.Facts;
using Vetting.Logic;
using Vetting.Packages;

namespace Vetting.Findings.Remedies;

/// <summary>The days on which an act for a line can be dated: not before the package was prepared, and known by the cut-off.</summary>
internal sealed class ActDays(PackageContent package, AidLine? line, AsOf asOf)
{
    // The laws ask for papers the day before, two weeks before, or in a notice still earlier; a report may follow within days.
    private static readonly ImmutableArray<int> Offsets = [-1, -16, -46, 1, 10];

    private readonly DateRange? _first = line is null ? null : LineDates.FurnishedOn(line);
    private readonly DateRange? _last = line is null ? null : LineDates.LastFurnishedOn(line);

    /// <summary>Whether part of the line was furnished already: then nothing can be done before it any more.</summary>
    public bool IsTooLate => (line?.Deliveries ?? []).Any(delivery => delivery.Delivered == true);

    /// <summary>The days, the latest before furnishing first; none where the line's own days are not known.</summary>
    public ImmutableArray<LocalDate> Possible => _first is not { } first || first.Earliest == LocalDate.MinIsoValue
        ? []
        : [.. Offsets.Where(offset => offset > 0 || !IsTooLate).Select(offset => Known(first.Earliest.PlusDays(offset))).Where(IsYetToCome).Distinct()];

    /// <summary>The last day on which something has to be valid: the last possible day of furnishing.</summary>
    public LocalDate? Last => _last?.Latest ?? _first?.Latest;

    private LocalDate Known(LocalDate day) => asOf.KnownOn is { } cutOff && cutOff < day ? cutOff : day;

    private bool IsYetToCome(LocalDate day) => package.PreparedOn?.On is not { } prepared || prepared.Earliest <= day;
}
