using NodaTime;
using Vetting.Logic;
using Vetting.Reading.Shapes;

namespace Vetting.Import.Sfm;

/// <summary>
/// When a claim was so. On every day of its precise range it was; within its imprecise range it was on a day at least. Only a
/// range that is said to start or end there says when it began or ended; every other only that it was so by then, or still.
/// </summary>
/// <param name="From">When it began.</param>
/// <param name="To">When it ended.</param>
internal sealed record ClaimRange(DateRange? From, StatedDate? To)
{
    private const string SinceEver = "since_beginning_of_time";

    public static ClaimRange? Of(string firstPrecise, string lastPrecise, string firstImprecise, string lastImprecise, bool starts, bool ends, out string? fault)
    {
        fault = null;
        if (!Day(firstPrecise, out var from) || !Day(lastPrecise, out var to) || !Day(firstImprecise, out var roughFrom) || !Day(lastImprecise, out var roughTo))
        {
            fault = "a date is not written as 2014-06-30";
            return null;
        }

        if ((from ?? roughFrom) is null && (to ?? roughTo) is null && firstImprecise != SinceEver)
        {
            return new ClaimRange(null, null);
        }

        // A precise range is as good as both of its ends; one end that is left out is the other.
        var (precise, rough) = (Pair(from, to), Pair(roughFrom, roughTo, firstImprecise == SinceEver));
        if ((precise is { } exact && exact.Last < exact.First) || (rough is { } wide && wide.Last < wide.First))
        {
            fault = "a range ends before it begins";
            return null;
        }

        // Where both are given they join: the imprecise one says how far the precise one may reach on that side.
        var first = precise is { } p
            ? rough is { } r && r.First < p.First ? new DateRange(r.First, r.Last < p.First ? r.Last : p.First) : new DateRange(p.First)
            : new DateRange(rough!.Value.First, rough.Value.Last);
        var last = precise is { } q
            ? rough is { } s && s.Last > q.Last ? new DateRange(s.First > q.Last ? s.First : q.Last, s.Last) : new DateRange(q.Last)
            : new DateRange(rough!.Value.First, rough.Value.Last);
        return new ClaimRange(
            starts ? first : new DateRange(LocalDate.MinIsoValue, first.Latest),
            ends ? StatedDate.At(last) : last.Earliest == LocalDate.MinIsoValue ? null : StatedDate.At(new DateRange(last.Earliest, LocalDate.MaxIsoValue)));
    }

    /// <summary>
    /// What several claims about one thing come to, which the handbook takes to be one stretch of time: from the earliest that
    /// any has to the latest. Where one says when it began and another that it was so before, or two say it differently,
    /// they contradict each other, and the answer is <see langword="null"/>.
    /// </summary>
    public static ClaimRange? Joined(IReadOnlyCollection<ClaimRange> ranges)
    {
        var begun = ranges.Select(range => range.From).OfType<DateRange>().ToList();
        var ended = ranges.Select(range => range.To?.On).OfType<DateRange>().ToList();
        var from = begun.Count == 0 ? (DateRange?)null : Both(begun);
        var to = ended.Count == 0 ? (DateRange?)null : Both(ended);
        return (begun.Count > 0 && from is null) || (ended.Count > 0 && to is null) ? null : new ClaimRange(from, to is { } last ? StatedDate.At(last) : null);
    }

    /// <summary>The days that all of them leave.</summary>
    private static DateRange? Both(List<DateRange> days)
    {
        var (earliest, latest) = (days.Max(day => day.Earliest), days.Min(day => day.Latest));
        return earliest <= latest ? new DateRange(earliest, latest) : null;
    }

    private static (LocalDate First, LocalDate Last)? Pair(LocalDate? first, LocalDate? last, bool sinceEver = false) => (first, last) switch
    {
        (null, null) => null,
        (null, { } end) => (sinceEver ? LocalDate.MinIsoValue : end, end),
        ({ } start, null) => (start, start),
        ({ } start, { } end) => (start, end),
    };

    private static bool Day(string text, out LocalDate? day)
    {
        day = text.Length == 10 && IsoDate.IsWellFormed(text) ? IsoDate.Parse(text)?.Earliest : null;
        return text.Length == 0 || text == SinceEver || day is not null;
    }
}
