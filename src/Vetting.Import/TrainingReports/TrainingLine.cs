using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Vetting.Logic;
using Vetting.Packages;

namespace Vetting.Import.TrainingReports;

/// <summary>Makes the line of a package that one row of a report says, and no more than it says.</summary>
internal sealed class TrainingLine(RecipientTexts recipients)
{
    private const string Dollars = "USD";

    /// <summary>The line, and what is wrong with the row in words.</summary>
    public (AidLine Line, ImmutableArray<string> Notices) Of(TrainingRow row, string channel, int fiscalYear, string country)
    {
        var cost = Cost.Of(row.Cost);
        var dates = TrainingDates.Of(row, cost.Dates);
        List<string> notices = [.. dates.Notices];
        if (cost.IsBroken)
        {
            notices.Add($"`total_cost` is no amount: `{row.Cost}`; it is left unknown");
        }

        var obligated = ObligatedOn(fiscalYear, dates.End ?? dates.Start);
        if (obligated is null)
        {
            notices.Add(FormattableString.Invariant($"it ends before fiscal year {fiscalYear} begins; the day its money was obligated is left unknown"));
        }

        var line = new AidLine
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"row-{row.Number}"),
            Title = Title(row),
            Channel = channel,
            Assistance = [AssistanceKind.Training],
            Amount = cost.Amount is { } amount ? new Money { Amount = amount, Currency = Dollars } : null,
            Implementer = Stated(row.Trainer),
            ObligatedOn = obligated is { } day ? StatedDate.At(day) : null,
            Events = [Event(row, dates, notices)],
            Deliveries = [],
            Recipients = [.. recipients.Of(row.Unit, country).Select((named, index) => new Recipient { Id = string.Create(CultureInfo.InvariantCulture, $"recipient-{index + 1}"), Named = named })],
            Sources = [ReportSource.IdOf(row)],
        };
        return (line, [.. notices]);
    }

    private static AidEvent Event(TrainingRow row, TrainingDates dates, List<string> notices)
    {
        int? participants = int.TryParse(row.Quantity, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count) ? count : null;
        if (row.Quantity.Length > 0 && participants is null)
        {
            notices.Add($"`quantity` is no number of people: `{row.Quantity}`; it is left unknown");
        }

        return new AidEvent
        {
            Name = Stated(row.Course),
            StartsOn = dates.Start is { } start ? StatedDate.At(new DateRange(start)) : null,
            EndsOn = dates.End is { } end ? StatedDate.At(new DateRange(end)) : null,
            Participants = participants,
        };
    }

    /// <summary>
    /// Money of a fiscal year is there from its first day on, and is obligated before what it pays for is over; where that
    /// day is not known, within the year.
    /// </summary>
    private static DateRange? ObligatedOn(int fiscalYear, LocalDate? over)
    {
        var first = new LocalDate(fiscalYear - 1, 10, 1);
        return over is not { } last ? new DateRange(first, new LocalDate(fiscalYear, 9, 30)) : last < first ? null : new DateRange(first, last);
    }

    private static string? Title(TrainingRow row) => (Stated(row.Course), Stated(row.Location)) switch
    {
        ({ } course, { } location) => $"{course} ({location})",
        ({ } course, null) => course,
        (null, { } location) => $"training at {location}",
        _ => null,
    };

    private static string? Stated(string cell) => cell.Length == 0 ? null : cell;
}
