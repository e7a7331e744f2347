using NodaTime;
using Vetting.Logic;

namespace Vetting.Claims.Hierarchy;

/// <summary>
/// When a relation or posting held: for certain on some days, possibly on others, and on no other day. Dates that are not
/// stated bound nothing, and dates that contradict each other settle nothing.
/// </summary>
/// <remarks>Invariant: every certain day is a possible one.</remarks>
internal readonly record struct Tenure
{
    private Tenure(Days certain, Days possible) => (Certain, Possible) = (certain, possible);

    /// <summary>It held on every day.</summary>
    public static Tenure Always { get; } = new(Days.All, Days.All);

    /// <summary>It may have held on any day, and no day is certain.</summary>
    public static Tenure Unknown { get; } = new(Days.None, Days.All);

    /// <summary>It held on no day.</summary>
    public static Tenure Never { get; } = new(Days.None, Days.None);

    public Days Certain { get; }

    public Days Possible { get; }

    /// <summary>The same days, none of them certain.</summary>
    public Tenure OnlyPossible() => new(Days.None, Possible);

    /// <summary>It did not hold on any day.</summary>
    public bool IsNever => Possible.IsEmpty;

    /// <summary>From a first to a last day: within both for certain, beyond a bound of either never, between them perhaps.</summary>
    public static Tenure Of(DateRange? from, StatedDate? to)
    {
        var earliest = from?.Earliest ?? LocalDate.MinIsoValue;
        var latest = to?.On?.Latest ?? LocalDate.MaxIsoValue;
        if (latest < earliest)
        {
            return Unknown;
        }

        // It held on its first day and on its last, also where only one of them is known.
        var begun = from?.Latest is { } known && known < latest ? known : latest;
        var last = to is { IsNone: true } ? LocalDate.MaxIsoValue : to?.On?.Earliest ?? earliest;
        return new Tenure(Stretch(begun, last < earliest ? earliest : last), new Days(earliest, latest));
    }

    /// <summary>What came before a successor was formed: until that day, that day included.</summary>
    public static Tenure Until(DateRange? day) => new(
        day is { } known ? new Days(LocalDate.MinIsoValue, known.Earliest) : Days.None,
        new Days(LocalDate.MinIsoValue, day?.Latest ?? LocalDate.MaxIsoValue));

    /// <summary>What came after a day, that day included.</summary>
    public static Tenure Since(DateRange? day) => new(
        day is { } known ? new Days(known.Latest, LocalDate.MaxIsoValue) : Days.None,
        new Days(day?.Earliest ?? LocalDate.MinIsoValue, LocalDate.MaxIsoValue));

    /// <summary>The days on which both held.</summary>
    public Tenure And(Tenure other) => new(Certain.And(other.Certain), Possible.And(other.Possible));

    /// <summary>The same certain days, and every day before the last possible one as a possible one.</summary>
    public Tenure OrPerhapsBefore() => new(Certain, Possible.OrBefore());

    /// <summary>The same certain days, and every day after the first possible one as a possible one.</summary>
    public Tenure OrPerhapsLater() => new(Certain, Possible.OrLater());

    /// <summary>Whether it held on a day that is known more or less exactly, or not at all.</summary>
    public bool? On(DateRange? day)
    {
        var meant = day is { } known ? new Days(known.Earliest, known.Latest) : Days.All;
        return IsNever || !Possible.Touches(meant) ? false : Certain.Covers(meant) ? true : null;
    }

    /// <summary>Whether every answer that the other gives follows from this one.</summary>
    public bool Covers(Tenure other) => Certain.Covers(other.Certain) && Possible.Covers(other.Possible);

    /// <summary>What goes on and began nobody knows when is certain on no day that anybody will ask for.</summary>
    private static Days Stretch(LocalDate first, LocalDate last) => last < first || first == LocalDate.MaxIsoValue ? Days.None : new Days(first, last);
}
