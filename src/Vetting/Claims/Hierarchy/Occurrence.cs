using NodaTime;
using Vetting.Logic;

namespace Vetting.Claims.Hierarchy;

/// <summary>
/// When something happened, from a first to a last day of which each may be known only roughly or not at all. Whether it
/// happened during something else is true where it did wherever it lay, false where it did nowhere it may have lain.
/// </summary>
internal readonly record struct Occurrence
{
    private readonly LocalDate _firstAtEarliest;
    private readonly LocalDate _firstAtLatest;
    private readonly LocalDate _lastAtEarliest;
    private readonly LocalDate _lastAtLatest;

    private Occurrence(LocalDate firstAtEarliest, LocalDate firstAtLatest, LocalDate lastAtEarliest, LocalDate lastAtLatest) =>
        (_firstAtEarliest, _firstAtLatest, _lastAtEarliest, _lastAtLatest) = (firstAtEarliest, firstAtLatest, lastAtEarliest, lastAtLatest);

    /// <summary>On any days whatever.</summary>
    private static Occurrence AnyTime { get; } = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    /// <summary>A last day that is not stated may be any from the first on; an end before the beginning settles nothing.</summary>
    public static Occurrence Of(DateRange? started, DateRange? ended)
    {
        var first = started?.Earliest ?? LocalDate.MinIsoValue;
        var last = ended?.Latest ?? LocalDate.MaxIsoValue;
        if (last < first)
        {
            return AnyTime;
        }

        var firstAtLatest = started?.Latest ?? LocalDate.MaxIsoValue;
        var lastAtEarliest = ended?.Earliest ?? LocalDate.MinIsoValue;
        return new Occurrence(
            first, firstAtLatest < last ? firstAtLatest : last, lastAtEarliest < first ? first : lastAtEarliest, last);
    }

    /// <summary>Whether on one of its days, at least, the other held.</summary>
    public bool? During(Tenure other)
    {
        // The latest that it can lie before the certain days ends on the earliest last day; and so from the other side.
        var certain = other.Certain;
        if (!certain.IsEmpty && certain.First <= _lastAtEarliest && _firstAtLatest <= certain.Last)
        {
            return true;
        }

        return other.Possible.Touches(new Days(_firstAtEarliest, _lastAtLatest)) ? null : false;
    }
}
