using NodaTime;
using Vetting.Logic;

namespace Vetting.Reading.Shapes;

/// <summary>A date known only by its ends.</summary>
[Meaning("a date known only to lie between two days, both included")]
internal sealed record DateEnds
{
    [Meaning("the first day that it can be; left out where any earlier day is possible")]
    public LocalDate? Earliest { get; init; }

    [Meaning("the last day that it can be; left out where any later day is possible")]
    public LocalDate? Latest { get; init; }

    public static DateEnds Of(DateRange range) => new()
    {
        Earliest = range.Earliest == LocalDate.MinIsoValue ? null : range.Earliest,

        // One end at least is written, even where it is the calendar's own: nothing at all would be no date.
        Latest = range.Latest == LocalDate.MaxIsoValue && range.Earliest != LocalDate.MinIsoValue ? null : range.Latest,
    };
}
