using NodaTime;
using Vetting.Logic;
using Vetting.Reading.Shapes;

namespace Vetting.Import;

/// <summary>Dates as records of Security Force Monitor have them: <c>2007-02-00</c> where the day is not known, <c>2007-00-00</c> where the month is not either.</summary>
internal static class RecordDate
{
    private const string NotKnown = "-00";

    /// <summary>The days that a text may mean; false where it is no date. An empty text is no statement and no fault.</summary>
    public static bool TryRead(string text, out DateRange? date)
    {
        var shorter = text;
        while (shorter.EndsWith(NotKnown, StringComparison.Ordinal))
        {
            shorter = shorter[..^NotKnown.Length];
        }

        date = shorter.Length > 0 && IsoDate.IsWellFormed(shorter) ? IsoDate.Parse(shorter) : null;
        return text.Length == 0 || date is not null;
    }

    /// <summary>That something was so by a day says that it began by then, and not when.</summary>
    public static DateRange? ByThen(DateRange? cited) => cited is { } day ? new DateRange(LocalDate.MinIsoValue, day.Latest) : null;

    /// <summary>That something was still so on a day says that it ended on no day before.</summary>
    public static StatedDate? NotBefore(DateRange? cited) => cited is { } day ? StatedDate.At(new DateRange(day.Earliest, LocalDate.MaxIsoValue)) : null;
}
