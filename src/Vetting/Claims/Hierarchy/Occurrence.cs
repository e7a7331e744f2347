using NodaTime;
using Vetting.Logic;

namespace Vetting.Claims.Hierarchy;

/// <summary>
/// When something happened, from a first to a last day of which each may be known only roughly or not at all. Whether it
/// happened during something else is true where it did wherever it lay, false where it did nowhere it may have lain.
/// </summary>
internal readonly record struct Occurrence
{
    /// <summary>From the earliest first to the latest last day.</summary>
    private readonly Days _widest;

    /// <summary>The days that it had wherever it lay; where there are none, those that a stretch has to cover to be met wherever it lay.</summary>
    private readonly Days _core;
    private readonly bool _hasCore;

    private Occurrence(Days widest, Days core, bool hasCore) => (_widest, _core, _hasCore) = (widest, core, hasCore);

    /// <summary>On any days whatever.</summary>
    private static Occurrence AnyTime { get; } = new(Days.All, Days.All, hasCore: false);

    /// <summary>A last day that is not stated may be any from the first on; an end before the beginning settles nothing.</summary>
    public static Occurrence Of(DateRange? started, DateRange? ended)
    {
        var first = started?.Earliest ?? LocalDate.MinIsoValue;
        var last = ended?.Latest ?? LocalDate.MaxIsoValue;
        if (last < first)
        {
            return AnyTime;
        }

        var firstAtLatest = started?.Latest is { } late && late < last ? late : last;
        var lastAtEarliest = ended?.Earliest is { } early && early > first ? early : first;

        // The latest that it can lie before some days ends on its earliest last day, and so from the other side: if these
        // overlap, it had the days between, and else a stretch that it cannot pass by has to reach from one to the other.
        return firstAtLatest <= lastAtEarliest
            ? new Occurrence(new Days(first, last), new Days(firstAtLatest, lastAtEarliest), hasCore: true)
            : new Occurrence(new Days(first, last), new Days(lastAtEarliest, firstAtLatest), hasCore: false);
    }

    /// <summary>Whether on one of its days, at least, the other held.</summary>
    public bool? During(Tenure other) =>
        (_hasCore ? other.Certain.Touches(_core) : !other.Certain.IsEmpty && other.Certain.Covers(_core)) ? true
        : other.Possible.Touches(_widest) ? null : false;
}
