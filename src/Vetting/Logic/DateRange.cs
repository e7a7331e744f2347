using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Vetting.Logic;

/// <summary>
/// A day known only to lie within [<see cref="Earliest"/>, <see cref="Latest"/>], both inclusive. Comparisons answer in
/// three values: a comparison that the range cannot decide is unknown (<see langword="null"/>), never a guess.
/// </summary>
/// <remarks>Invariant: <c>Earliest &lt;= Latest</c>. An end that is not known at all is the calendar's own end.</remarks>
internal readonly record struct DateRange
{
    public DateRange(LocalDate earliest, LocalDate latest)
    {
        if (latest < earliest)
        {
            throw new ArgumentException("a date range ends before it begins", nameof(latest));
        }

        Earliest = earliest;
        Latest = latest;
    }

    public DateRange(LocalDate day)
        : this(day, day)
    {
    }

    public LocalDate Earliest { get; }

    public LocalDate Latest { get; }

    public bool IsExact => Earliest == Latest;

    /// <summary>Whether this day comes before the other day.</summary>
    public bool? IsBefore(DateRange other) =>
        Latest < other.Earliest ? true : Earliest >= other.Latest ? false : null;

    /// <summary>Whether this day is the other day or comes before it.</summary>
    public bool? IsOnOrBefore(DateRange other) =>
        Latest <= other.Earliest ? true : Earliest > other.Latest ? false : null;

    public override string ToString()
    {
        if (IsExact)
        {
            return Print(Earliest);
        }

        if (Earliest == LocalDate.MinIsoValue)
        {
            return string.Create(CultureInfo.InvariantCulture, $"by {Print(Latest)}");
        }

        return Latest == LocalDate.MaxIsoValue
            ? string.Create(CultureInfo.InvariantCulture, $"from {Print(Earliest)}")
            : string.Create(CultureInfo.InvariantCulture, $"between {Print(Earliest)} and {Print(Latest)}");
    }

    private static string Print(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
