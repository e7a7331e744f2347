using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Vetting.Reading.Shapes;

namespace Vetting.Import.Forms;

/// <summary>
/// Dates as people write them in a table: as in the format itself, a first and a last day with <c>..</c> between them, and
/// days of a spreadsheet's own making wherever they can mean one day only.
/// </summary>
internal static partial class CellDate
{
    private const string Between = "..";

    private const RegexOptions Plain = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>The text as the format writes it; the same text where it is nothing of this.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="ambiguous">Both days that it can mean, where it can mean two.</param>
    public static string Normal(string text, out (string One, string Other)? ambiguous)
    {
        ambiguous = null;
        if (YearFirst().Match(text) is { Success: true } plain)
        {
            return Iso(Number(plain, "a"), Number(plain, "b"), Number(plain, "c")) ?? text;
        }

        if (YearLast().Match(text) is not { Success: true } match)
        {
            return text;
        }

        var (first, second, year) = (Number(match, "a"), Number(match, "b"), Number(match, "c"));
        var (dayFirst, monthFirst) = (Iso(year, second, first), Iso(year, first, second));
        if (dayFirst is not null && monthFirst is not null && dayFirst != monthFirst)
        {
            ambiguous = (dayFirst, monthFirst);
        }

        return dayFirst ?? monthFirst ?? text;
    }

    /// <summary>The two ends of a range as the format writes them, either of which may be open; <see langword="null"/> where it is no range.</summary>
    public static (string? Earliest, string? Latest)? Ends(string text)
    {
        var at = text.IndexOf(Between, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var (first, last) = (text[..at].Trim(), text[(at + Between.Length)..].Trim());
        return (
            first.Length == 0 ? null : IsoDate.IsWellFormed(first) && IsoDate.Parse(first) is { } from ? IsoDate.Text(from.Earliest) : first,
            last.Length == 0 ? null : IsoDate.IsWellFormed(last) && IsoDate.Parse(last) is { } to ? IsoDate.Text(to.Latest) : last);
    }

    private static string? Iso(int year, int month, int day) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? LocalDatePattern.Iso.Format(new LocalDate(year, month, day))
            : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<a>[0-9]{1,2})[/.-](?<b>[0-9]{1,2})[/.-](?<c>[0-9]{4})\z", Plain, matchTimeoutMilliseconds: -1)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"^(?<a>[0-9]{4})[/.](?<b>[0-9]{1,2})[/.](?<c>[0-9]{1,2})\z", Plain, matchTimeoutMilliseconds: -1)]
    private static partial Regex YearFirst();
}
